import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { buildArticle, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { live, liveSql } from './live.ts';

beforeEach(emptyDatabase);

const before = new Date(NOW.getTime() - 1);
const after = new Date(NOW.getTime() + 1);

const TABLE: [string, Parameters<typeof buildArticle>[0], boolean][] = [
  ['a draft', { publishAt: null }, false],
  ['published long ago', {}, true],
  ['published this very millisecond', { publishAt: NOW }, true],
  ['scheduled for the next millisecond', { publishAt: after }, false],
  ['withdrawn', { withdrawnAt: before }, false],
  ['withdrawn before it went live', { publishAt: after, withdrawnAt: before }, false],
  ['expiring in a millisecond', { expireAt: after }, true],
  ['expiring now', { expireAt: NOW }, false],
  ['expired', { expireAt: before }, false],
];

test.each(TABLE)('%s', async (_, values, isLive) => {
  const { id } = await buildArticle(values);
  const found = await db.article.count({ where: { id, ...live(NOW) } });
  const [row] = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM "Article" a WHERE ${liveSql(NOW)}`;
  expect(found).toBe(isLive ? 1 : 0);
  expect(Number(row?.n)).toBe(found);
});
