import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findArticle } from '#articles/find-article.ts';
import { scheduleUpdate } from '#articles/schedule-update.ts';
import { db } from '#db/client.ts';
import { env } from '#env.ts';
import { actorOf, buildArticle, buildRevision } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { ALL_JOBS } from './all-jobs.ts';
import { Ticker } from './ticker.ts';

const job = ALL_JOBS.filter(({ name }) => name === 'articles.update');
const tickers: Ticker[] = [];

beforeEach(emptyDatabase);
afterEach(() => Promise.all(tickers.splice(0).map((ticker) => ticker.stop())));

function start(): void {
  const ticker = new Ticker(job, env().databaseUrl ?? '');
  tickers.push(ticker);
  ticker.start();
}

/** An article whose update is due `ms` from now, planned a minute before that. */
async function buildWaiting(ms: number) {
  const { id, code } = await buildArticle();
  await buildRevision(id);
  const at = new Date(Date.now() + ms);
  const planned = new Date(at.getTime() - 60_000);
  await scheduleUpdate(actorOf('editor'), { id, seenVersion: 1, at }, planned);
  return { code, at };
}

const headline = async (code: string) =>
  (await findArticle({ code, locale: 'fa' }, new Date()))?.headline;

test('an update is there soon after its instant, once, and never before', async () => {
  const { code, at } = await buildWaiting(1500);
  start();
  start();
  while (Date.now() < at.getTime()) {
    const seen = await headline(code);
    // Asked before the instant, it may be answered after it.
    if (Date.now() < at.getTime()) expect(seen).toBe('عنوان خبر');
    await sleep(20);
  }
  await vi.waitFor(async () => expect(await headline(code)).toBe('عنوان ویرایش 1'), {
    timeout: 10_000,
    interval: 20,
  });
  // What drops the pages is written with it.
  expect(await db.outbox.count()).toBe(1);
  await sleep(1200);
  expect(await db.auditEvent.count({ where: { action: 'article.update' } })).toBe(1);
});

test('what fell due while nothing ran is there when it runs again', async () => {
  const { code } = await buildWaiting(-1);
  expect(await headline(code)).toBe('عنوان خبر');
  start();
  await vi.waitFor(async () => expect(await headline(code)).toBe('عنوان ویرایش 1'), {
    timeout: 10_000,
    interval: 20,
  });
});
