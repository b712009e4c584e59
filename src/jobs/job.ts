/** Work that the newsroom does by the clock. */
export type Job = {
  /** Domain and verb: outbox.prune. Log lines name it so, and so does its lock. */
  name: string;
  /** Milliseconds from the end of one run to the beginning of the next; the first is at the start. */
  everyMs: number;
  /**
   * Never runs in two instances at once, but in each of them in turn, and again after it failed or
   * was cut off halfway: done twice it must do no more than once.
   */
  run: (now: Date) => Promise<unknown>;
};
