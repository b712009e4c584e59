import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds until it is so; throws with what it was last when it is not in time. */
export async function until(
  isSo: () => Promise<unknown> | unknown,
  { within = 5000, every = 20 }: { within?: number; every?: number } = {},
): Promise<number> {
  const start = performance.now();
  let last: unknown;
  while (performance.now() - start < within) {
    last = await isSo();
    if (last === true) return performance.now() - start;
    await sleep(every);
  }
  throw new Error(`not so within ${within} ms: ${String(last)}`);
}
