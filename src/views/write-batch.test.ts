import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { addArticle } from './article.fixture.ts';
import { ViewBuffer } from './buffer.ts';
import { writeBatch } from './write-batch.ts';

const now = new Date('2026-11-23T10:00:00Z');
const day = '2026-11-23';
const hour = '2026-11-23T09:30:00.000Z';
const batchOf = (...articleIds: string[]) => ({
  id: randomUUID(),
  rows: articleIds.map((articleId) => ({ articleId, hour, day, views: 2, rawViews: 3 })),
});
const listCounts = () =>
  db.viewCount.findMany({
    orderBy: [{ day: 'asc' }, { articleId: 'asc' }],
    omit: { articleId: true },
  });

const listHours = () =>
  db.viewHour.findMany({ orderBy: { hour: 'asc' }, select: { hour: true, views: true } });

beforeEach(emptyDatabase);

test('a batch adds to what was counted on that day', async () => {
  const article = await addArticle();
  await writeBatch(batchOf(article), now);
  await writeBatch(batchOf(article), now);
  const nextDay = batchOf(article).rows.map((row) => ({ ...row, day: '2026-11-24' }));
  await writeBatch({ id: randomUUID(), rows: nextDay }, now);
  expect(await listCounts()).toEqual([
    { day: new Date('2026-11-23'), views: 4, rawViews: 6 },
    { day: new Date('2026-11-24'), views: 2, rawViews: 3 },
  ]);
});

test('hours are counted beside the days, two of them in one batch too', async () => {
  const article = await addArticle();
  const { rows } = batchOf(article);
  const later = rows.map((row) => ({ ...row, hour: '2026-11-23T10:30:00.000Z', rawViews: 2 }));
  const raw = rows.map((row) => ({ ...row, hour: '2026-11-23T11:30:00.000Z', views: 0 }));
  await writeBatch({ id: randomUUID(), rows: [...rows, ...later, ...raw] }, now);
  await writeBatch(batchOf(article), now);
  expect(await listHours()).toEqual([
    { hour: new Date(hour), views: 4 },
    { hour: new Date('2026-11-23T10:30:00Z'), views: 2 },
  ]);
  expect(await listCounts()).toMatchObject([{ views: 6, rawViews: 11 }]);
});

test('the same batch again counts nothing, also when both run at once', async () => {
  const batch = batchOf(await addArticle());
  await Promise.all([writeBatch(batch, now), writeBatch(batch, now), writeBatch(batch, now)]);
  await writeBatch(batch, now);
  expect(await listCounts()).toMatchObject([{ views: 2, rawViews: 3 }]);
  expect(await listHours()).toMatchObject([{ views: 2 }]);
});

test('articles that readers cannot see are not counted, nor those that are gone', async () => {
  const at = (ms: number) => new Date(now.getTime() + ms);
  const hidden = [
    await addArticle({ publishAt: null }),
    await addArticle({ publishAt: at(1) }),
    await addArticle({ expireAt: now }),
    await addArticle({ withdrawnAt: at(-1) }),
    randomUUID(),
  ];
  const seen = [await addArticle({ publishAt: now }), await addArticle({ expireAt: at(1) })];
  await writeBatch(batchOf(...hidden, ...seen), now);
  const counted = await db.viewCount.findMany({ select: { articleId: true } });
  expect(counted.map(({ articleId }) => articleId).sort()).toEqual(seen.sort());
});

test('batches that hold the same articles in another order do not block each other', async () => {
  const articles = await Promise.all(Array.from({ length: 30 }, () => addArticle()));
  const reversed = articles.toReversed();
  const batches = Array.from({ length: 20 }, (_, index) =>
    batchOf(...(index % 2 ? reversed : articles)),
  );
  await Promise.all(batches.map((batch) => writeBatch(batch, now)));
  const sum = await db.viewCount.aggregate({ _sum: { views: true } });
  expect(sum._sum.views).toBe(30 * 20 * 2);
  const hours = await db.viewHour.aggregate({ _sum: { views: true } });
  expect(hours._sum.views).toBe(30 * 20 * 2);
});

test('an answer that is lost on its way does not make a view count twice', async () => {
  const article = await addArticle();
  let isAnswerLost = true;
  const buffer = new ViewBuffer(async (batch, at) => {
    await writeBatch(batch, at);
    if (isAnswerLost) throw new Error('connection reset');
  });
  buffer.add({ articleId: article, visitor: 'x', block: 'home' }, now);
  await expect(buffer.flush(now)).rejects.toThrow('connection reset');
  isAnswerLost = false;
  buffer.add({ articleId: article, visitor: 'y', block: 'home' }, now);
  await buffer.drain(now);
  expect(await listCounts()).toMatchObject([{ views: 2, rawViews: 2 }]);
});
