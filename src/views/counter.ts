import { ViewBuffer } from './buffer.ts';
import type { ViewRecorder } from './record.ts';
import { createSaltKeeper } from './salt.ts';
import { writeBatch } from './write-batch.ts';

const flushEveryMs = 10_000;

/** The view counting of a running process. */
export interface ViewCounter extends ViewRecorder {
  /** Ends the timer and writes what waits; rejects when the database does. Call it on SIGTERM. */
  stop(): Promise<void>;
}

/**
 * Starts counting: what waits is written every 10 seconds. `onError` hears of a failed write, which
 * is tried again.
 */
export function startViewCounter(secret: string, onError: (error: unknown) => void): ViewCounter {
  const buffer = new ViewBuffer(writeBatch);
  const timer = setInterval(() => buffer.flush(new Date()).catch(onError), flushEveryMs);
  // The timer alone does not keep a process alive that has nothing else to do.
  timer.unref();
  return {
    buffer,
    secret,
    saltOf: createSaltKeeper(),
    stop() {
      clearInterval(timer);
      return buffer.drain(new Date());
    },
  };
}
