import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { addArticle } from './article.fixture.ts';
import { listDays, listHours } from './list-hours.ts';
import { listMostRead } from './list-most-read.ts';
import { pruneHours } from './prune-hours.ts';

// 13:30 in Tehran.
const now = new Date('2026-11-23T10:00:00Z');
const read = (articleId: string, hour: string, views: number) =>
  db.viewHour.create({ data: { articleId, hour: new Date(hour), views } });

beforeEach(emptyDatabase);

test('the last hours of an article, quiet ones as well', async () => {
  const article = await addArticle();
  await read(article, '2026-11-23T09:30:00Z', 5);
  await read(article, '2026-11-23T07:30:00Z', 2);
  await read(article, '2026-11-23T06:30:00Z', 9);
  await read(await addArticle(), '2026-11-23T09:30:00Z', 7);
  expect(await listHours(article, { count: 3 }, now)).toEqual([
    { hour: new Date('2026-11-23T07:30:00Z'), views: 2 },
    { hour: new Date('2026-11-23T08:30:00Z'), views: 0 },
    { hour: new Date('2026-11-23T09:30:00Z'), views: 5 },
  ]);
});

test('days, newest first', async () => {
  const articleId = await addArticle();
  for (const [day, views] of [['2026-11-22', 3] as const, ['2026-11-23', 4] as const]) {
    await db.viewCount.create({ data: { articleId, day: new Date(day), views } });
  }
  expect(await listDays(articleId, { count: 1 })).toEqual([
    { day: new Date('2026-11-23'), views: 4 },
  ]);
});

test('most read today: since midnight in Tehran, and only what is live', async () => {
  const [one, two, yesterday, withdrawn, english] = await Promise.all([
    addArticle({ headline: 'یک' }),
    addArticle({ headline: 'دو' }),
    addArticle(),
    addArticle({ withdrawnAt: now }),
    addArticle({ locale: 'en' }),
  ]);
  await read(one, '2026-11-22T20:30:00Z', 1);
  await read(one, '2026-11-23T09:30:00Z', 2);
  await read(two, '2026-11-23T09:30:00Z', 5);
  await read(yesterday, '2026-11-22T19:30:00Z', 50);
  await read(withdrawn, '2026-11-23T09:30:00Z', 50);
  await read(english, '2026-11-23T09:30:00Z', 1);
  const all = await listMostRead({ take: 5 }, now);
  expect(all.map(({ id, views }) => [id, views])).toEqual([
    [two, 5],
    [one, 3],
    [english, 1],
  ]);
  expect(all[0]?.headline).toBe('دو');
  expect(await listMostRead({ take: 5, locale: 'en' }, now)).toMatchObject([{ id: english }]);
});

test('hours go after 90 days', async () => {
  const article = await addArticle();
  await read(article, '2026-08-25T09:30:00Z', 1);
  await read(article, '2026-08-25T10:30:00Z', 1);
  expect(await pruneHours(now)).toBe(1);
  expect(await pruneHours(now)).toBe(0);
  expect(await db.viewHour.count()).toBe(1);
});
