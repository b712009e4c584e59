import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, NOW, PUBLISHED_AT } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findArticle } from './find-article.ts';
import { findCode } from './find-code.ts';
import { withdrawArticle } from './withdraw.ts';

const editor = actorOf('editor');
const LATER = new Date(NOW.getTime() + 3_600_000);
const reason = 'نام\nدرست نبود.';

beforeEach(emptyDatabase);

const findRow = (id: string) => db.article.findUniqueOrThrow({ where: { id } });
const findChange = async () => (await db.outbox.findFirstOrThrow()).change;

test('readers are told that the article was withdrawn', async () => {
  const { id, code } = await buildArticle({ tags: ['مشهد'] });
  const result = await withdrawArticle(editor, { id, seenVersion: 1, reason: ` ${reason} ` }, NOW);
  expect(result).toEqual({ version: 2 });
  expect(await findArticle({ code, locale: 'fa' }, NOW)).toBeNull();
  expect(await findCode(code, NOW)).toMatchObject({ state: 'withdrawn', locale: 'fa' });
  expect(await findRow(id)).toMatchObject({ withdrawnAt: NOW, publishAt: PUBLISHED_AT });
  expect(await findChange()).toMatchObject({ code, before: { tags: ['مشهد'] }, after: null });
  expect(await db.auditEvent.findMany()).toMatchObject([
    {
      ...{ actorId: editor.id, action: 'article.withdraw', subjectId: id, at: NOW },
      details: { reason, version: 2 },
    },
  ]);
});

test('what still waits for its instant is a draft again, and never was public', async () => {
  const { id, code } = await buildArticle({ publishAt: LATER, firstLiveAt: LATER });
  await withdrawArticle(editor, { id, seenVersion: 1, reason }, NOW);
  expect(await findRow(id)).toMatchObject({
    publishAt: null,
    firstLiveAt: null,
    withdrawnAt: null,
  });
  expect(await findCode(code, new Date(LATER.getTime() + 1))).toBeNull();
  expect(await db.auditEvent.findMany()).toMatchObject([{ action: 'article.unschedule' }]);
  expect(await findChange()).toMatchObject({ code, before: null, after: null });
});

test('what was public once and waits to return is withdrawn again', async () => {
  const { id, code } = await buildArticle({ publishAt: LATER });
  await withdrawArticle(editor, { id, seenVersion: 1, reason }, NOW);
  expect(await findCode(code, NOW)).toMatchObject({ state: 'withdrawn', locale: 'fa' });
});

describe('refuses', () => {
  const draft = { publishAt: null, firstLiveAt: null };

  test.each([
    ['stale_version', {}, { seenVersion: 2 }, editor],
    ['not_public', draft, {}, editor],
    ['not_public', { withdrawnAt: NOW }, {}, editor],
    ['reason_missing', {}, { reason: ' \u200B\n' }, editor],
    ['text_long', {}, { reason: 'ا'.repeat(501) }, editor],
    ['forbidden', {}, {}, actorOf('reporter')],
    ['forbidden', {}, {}, actorOf('editor', [])],
    ['not_found', draft, {}, actorOf('reporter')],
    ['not_found', {}, { id: crypto.randomUUID() }, editor],
  ])('%s: %j, %j', async (code, values, input, actor) => {
    const article = await buildArticle(values);
    const seen = { id: article.id, seenVersion: 1, reason };
    const withdraw = withdrawArticle(actor, { ...seen, ...input }, NOW);
    await expect(withdraw).rejects.toMatchObject({ code });
    expect(await findRow(article.id)).toEqual(article);
    expect(await db.auditEvent.count()).toBe(0);
    expect(await db.outbox.count()).toBe(0);
  });
});
