import { setTimeout as sleep } from 'node:timers/promises';

/** A process that was started, and is ready. */
export type Running = {
  /** Settles with its code when it has ended, whoever ended it. */
  ended: Promise<number>;
  stop: () => Promise<void>;
};

const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5000;
/** One that ran so long did not fail at its start. */
const STEADY_MS = 30_000;

/**
 * Starts a process, and starts it again whenever it ends by itself. Rejects when the first start fails;
 * later ones are tried until one succeeds.
 */
export async function supervise(name: string, start: () => Promise<Running>): Promise<Running> {
  const stopping = Promise.withResolvers<void>();
  let isStopped = false;
  let current = await start();
  const watched = watch();

  async function watch(): Promise<void> {
    let pause = SHORTEST_PAUSE_MS;
    let since = Date.now();
    for (;;) {
      const code = await current.ended;
      if (isStopped) return;
      if (Date.now() - since > STEADY_MS) pause = SHORTEST_PAUSE_MS;
      console.error(`${name} ended (code ${code}); it is started again.`);
      await again(pause);
      if (isStopped) return;
      since = Date.now();
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  async function again(firstPause: number): Promise<void> {
    for (let pause = firstPause; !isStopped; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      await Promise.race([sleep(pause), stopping.promise]);
      if (isStopped) return;
      try {
        current = await start();
        // Asked to end while it was starting.
        if (isStopped) await current.stop();
        return;
      } catch (error) {
        console.error((error as Error).message);
      }
    }
  }

  return {
    ended: watched.then(() => 0),
    async stop() {
      isStopped = true;
      stopping.resolve();
      await current.stop();
      await watched;
    },
  };
}
