import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '#db/client.ts';
import { env } from '#env.ts';
import { expectLines } from '#tests/support/quiet.ts';
import type { Job } from './job.ts';
import { Ticker } from './ticker.ts';

const tickers: Ticker[] = [];

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => Promise.all(tickers.splice(0).map((ticker) => ticker.stop())));

/** A job of a name of its own: the lock is one for the whole database. */
function job(run: Job['run'], everyMs = 20): Job {
  return { name: `test.${crypto.randomUUID()}`, everyMs, run };
}

function start(jobs: Job[], url = env().databaseUrl ?? ''): Ticker {
  const ticker = new Ticker(jobs, url);
  tickers.push(ticker);
  ticker.start();
  return ticker;
}

test('a job runs at the start and again after its pause, with the time as it is then', async () => {
  const runs: number[] = [];
  start([job(async (now) => runs.push(now.getTime()), 100)]);
  await vi.waitFor(() => expect(runs.length).toBe(3));
  const [first = 0, , third = 0] = runs;
  expect(third - first).toBeGreaterThanOrEqual(195);
  expect(Math.abs(Date.now() - third)).toBeLessThan(1000);
});

test('a slow job holds up no other', async () => {
  const slow = Promise.withResolvers<void>();
  let runs = 0;
  start([
    job(() => slow.promise),
    job(async () => {
      runs += 1;
    }),
  ]);
  await vi.waitFor(() => expect(runs).toBeGreaterThan(3));
  slow.resolve();
});

test('two instances never run one job at once, and both get their turn', async () => {
  const turns: string[] = [];
  const within: string[] = [];
  const overlaps: string[] = [];
  const shared = (who: string) => ({
    ...job(async () => {
      within.push(who);
      if (within.length > 1) overlaps.push(within.join());
      await sleep(5);
      within.pop();
      turns.push(who);
    }, 3),
    name: 'test.shared',
  });
  start([shared('a')]);
  start([shared('b')]);
  await vi.waitFor(() => expect(new Set(turns)).toEqual(new Set(['a', 'b'])));
  await vi.waitFor(() => expect(turns.length).toBeGreaterThan(30), { timeout: 5000 });
  expect(overlaps).toEqual([]);
});

test('a job that fails is told of once, tried again, and told of when it works', async () => {
  expectLines(/^jobs: test\.\S+ failed, and is tried again: Error: not yet/);
  let runs = 0;
  start([
    job(async () => {
      runs += 1;
      if (runs < 3) throw new Error('not yet');
    }),
  ]);
  await vi.waitFor(() => expect(runs).toBeGreaterThan(4), { timeout: 6000 });
  expect(console.error).toHaveBeenCalledOnce();
  expect(console.log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/ works again$/));
});

test('connections that are cut, also under a job, are made again', async () => {
  expectLines(/^jobs: /);
  let runs = 0;
  start([
    job(async () => {
      runs += 1;
      await sleep(5);
    }),
  ]);
  for (const least of [3, 6, 9]) {
    await vi.waitFor(() => expect(runs).toBeGreaterThan(least), { timeout: 5000 });
    await db.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'tahririeh jobs'`;
  }
  const before = runs;
  await vi.waitFor(() => expect(runs).toBeGreaterThan(before + 2), { timeout: 5000 });
});

test('without a database nothing runs, and nothing breaks', async () => {
  expectLines(/^jobs: test\.\S+ failed.*ECONNREFUSED/);
  let runs = 0;
  const ticker = start(
    [
      job(async () => {
        runs += 1;
      }),
    ],
    'postgresql://nobody@127.0.0.1:1/nothing',
  );
  await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
  await ticker.stop();
  expect(runs).toBe(0);
});

test('the end waits for what runs, and nothing runs after it', async () => {
  let isDone = false;
  let runs = 0;
  const ticker = start([
    job(async () => {
      runs += 1;
      await sleep(100);
      isDone = true;
    }, 1),
  ]);
  await vi.waitFor(() => expect(runs).toBe(1));
  await ticker.stop();
  expect(isDone).toBe(true);
  await sleep(50);
  expect(runs).toBe(1);
});
