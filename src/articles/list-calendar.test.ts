import { beforeEach, expect, test } from 'vitest';
import { actorOf, buildArticle, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { listCalendar } from './list-calendar.ts';

beforeEach(emptyDatabase);

const day = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
const month = { from: day(-10), until: day(20) };

test('what goes live, changes or ends, in order; what has been or comes later is not in it', async () => {
  const publish = await buildArticle({ publishAt: day(3), expireAt: day(30), deskHeadline: 'الف' });
  const update = await buildArticle({ updateAt: day(2), updateRevision: 2 });
  const ending = await buildArticle({ expireAt: day(1) });
  await buildArticle({ publishAt: day(-1), expireAt: NOW });
  await buildArticle({ publishAt: null, expireAt: day(1) });
  await buildArticle({ publishAt: day(3), withdrawnAt: NOW });
  await buildArticle({ publishAt: day(20) });
  const planned = await listCalendar(actorOf('chief'), month, NOW);
  expect(planned.map(({ id, kind }) => [id, kind])).toEqual([
    [ending.id, 'expire'],
    [update.id, 'update'],
    [publish.id, 'publish'],
  ]);
  expect(planned[2]).toEqual({
    id: publish.id,
    locale: 'fa',
    headline: 'الف',
    at: day(3),
    kind: 'publish',
  });
});

test('a reporter sees no schedule of others', async () => {
  await buildArticle({ publishAt: day(3) });
  expect(await listCalendar(actorOf('reporter'), month, NOW)).toEqual([]);
});
