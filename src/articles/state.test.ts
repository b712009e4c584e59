import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { buildArticle, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { deskStateSql } from './desk-state.ts';
import { type ArticleState, stateOf } from './state.ts';

const LATER = new Date(NOW.getTime() + 1);
const DRAFT = { publishAt: null, firstLiveAt: null };

beforeEach(emptyDatabase);

test.each<[ArticleState, Parameters<typeof buildArticle>[0]]>([
  ['draft', DRAFT],
  ['inReview', { ...DRAFT, stage: 'inReview' }],
  ['changesAsked', { ...DRAFT, stage: 'changesAsked' }],
  ['approved', { ...DRAFT, stage: 'approved', expireAt: NOW }],
  ['scheduled', { publishAt: LATER, stage: 'inReview' }],
  ['live', { publishAt: NOW, stage: 'inReview', expireAt: LATER }],
  ['live', { updateAt: NOW }],
  ['updateScheduled', { updateAt: LATER }],
  ['expired', { expireAt: NOW, updateAt: LATER }],
  ['withdrawn', { withdrawnAt: NOW, stage: 'approved' }],
])('%s: %j, and SQL says the same', async (expected, values) => {
  const article = await buildArticle(values);
  expect(stateOf(article, NOW)).toBe(expected);
  const rows = await db.$queryRaw`SELECT ${deskStateSql(NOW)} AS state FROM "Article" a`;
  expect(rows).toEqual([{ state: expected }]);
});
