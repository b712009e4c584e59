import 'server-only';
import { appSecret } from '#env.ts';
import { startViewCounter, type ViewCounter } from '#views/counter.ts';

// Next bundles route handlers and instrumentation apart; the counter of the process must be one.
const shared = globalThis as { tahririehViews?: ViewCounter };

/** The view counter of this process, started at first use. */
export function viewCounter(): ViewCounter {
  shared.tahririehViews ??= startViewCounter(appSecret(), (error) =>
    console.error('Views could not be written; they are kept and tried again.', error),
  );
  return shared.tahririehViews;
}

/** Writes what waits, at the end of the process. */
export async function stopViewCounter(): Promise<void> {
  await shared.tahririehViews?.stop();
}
