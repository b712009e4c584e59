import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from './job.ts';
import { Locks } from './locks.ts';

const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;
/** How long the end waits for a job that is running; all of them can be cut off. */
const LONGEST_END_MS = 5000;

/** Runs jobs by the clock, beside as many other instances as there are, until it is stopped. */
export class Ticker {
  private readonly jobs: Job[];
  private readonly locks: Locks;
  private readonly ending = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(jobs: Job[], url: string) {
    this.jobs = jobs;
    this.locks = new Locks(url);
  }

  /** Each job for itself: a slow one holds up no other. */
  start(): void {
    this.running = Promise.all(this.jobs.map((job) => this.keepRunning(job)));
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await Promise.race([this.running, sleep(LONGEST_END_MS, undefined, { ref: false })]);
    this.locks.close();
  }

  private async keepRunning(job: Job): Promise<void> {
    const { signal } = this.ending;
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.locks.hold(job.name, () => job.run(new Date()));
        if (failures > 0) console.log(`jobs: ${job.name} works again`);
        failures = 0;
      } catch (error) {
        // A database that is away for an hour is told of once.
        if (failures === 0 && !signal.aborted) {
          console.error(`jobs: ${job.name} failed, and is tried again: ${String(error)}`);
        }
        failures += 1;
      }
      await sleep(failures > 0 ? retryPause(failures) : job.everyMs, undefined, { signal }).catch(
        () => {},
      );
    }
  }
}

function retryPause(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS);
}
