import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildPerson, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findRevision, listRevisions } from './list-revisions.ts';
import { restoreRevision } from './restore-revision.ts';
import { saveRevision } from './save-revision.ts';
import { PRESENCE_MS, touchPresence } from './touch-presence.ts';
import { listWords, removeWord, saveWord } from './words.ts';

let reporter: Person;
let editor: Person;
const later = (ms: number) => new Date(NOW.getTime() + ms);

beforeEach(async () => {
  await emptyDatabase();
  reporter = await buildPerson('reporter');
  editor = await buildPerson('editor');
});

async function buildDraft() {
  const article = { publishAt: null, firstLiveAt: null, ownerId: reporter.id };
  const { id } = await buildArticle(article);
  const save = (seenVersion: number, headline: string) =>
    saveRevision(reporter, { id, seenVersion, content: { headline }, kind: 'autosaved' }, NOW);
  await save(1, 'یک');
  await save(2, 'دو');
  return id;
}

describe('revisions', () => {
  test('are taken up again as the newest, and none is lost', async () => {
    const id = await buildDraft();
    const restored = await restoreRevision(reporter, { id, seenVersion: 3, number: 1 }, NOW);
    expect(restored).toEqual({ version: 4, number: 3 });
    expect(await listRevisions(reporter, { id }, NOW)).toMatchObject([
      { number: 3, headline: 'یک', kind: 'restored', by: { id: reporter.id }, at: NOW },
      { number: 2, headline: 'دو', kind: 'autosaved' },
      { number: 1, headline: 'یک', kind: 'autosaved' },
    ]);
    expect(await listRevisions(reporter, { id, before: 2 }, NOW)).toMatchObject([{ number: 1 }]);
    expect(await findRevision(editor, { id, number: 2 }, NOW)).toMatchObject({ headline: 'دو' });
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({ deskHeadline: 'یک' });
  });

  test('are nobody’s who may not open the article', async () => {
    const id = await buildDraft();
    for (const actor of [actorOf('reporter'), actorOf('moderator')]) {
      expect(await listRevisions(actor, { id }, NOW)).toBeNull();
      expect(await findRevision(actor, { id, number: 1 }, NOW)).toBeNull();
      const restore = restoreRevision(actor, { id, seenVersion: 3, number: 1 }, NOW);
      await expect(restore).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await findRevision(editor, { id, number: 9 }, NOW)).toBeNull();
    const gone = restoreRevision(editor, { id, seenVersion: 3, number: 9 }, NOW);
    await expect(gone).rejects.toMatchObject({ code: 'not_found' });
    const stale = restoreRevision(editor, { id, seenVersion: 2, number: 1 }, NOW);
    await expect(stale).rejects.toMatchObject({
      ...{ code: 'stale_version', details: { version: 3, number: 2 } },
    });
  });
});

test('who has an article open is known for some seconds, to who may open it', async () => {
  const id = await buildDraft();
  expect(await touchPresence(reporter, { id }, NOW)).toEqual([]);
  expect(await touchPresence(editor, { id }, later(1000))).toMatchObject([{ id: reporter.id }]);
  expect(await touchPresence(reporter, { id }, later(2000))).toMatchObject([{ id: editor.id }]);
  expect(await touchPresence(editor, { id }, later(2000 + PRESENCE_MS))).toEqual([]);
  const outsider = await buildPerson('reporter');
  await expect(touchPresence(outsider, { id }, NOW)).rejects.toMatchObject({ code: 'not_found' });
});

describe('words', () => {
  test('are kept once, for all, in the form of stored texts', async () => {
    await saveWord(reporter, { word: ' كتاب\u200Cها ', kind: 'never' }, NOW);
    await saveWord(editor, { word: 'کتاب\u200Cها', kind: 'name' }, NOW);
    await saveWord(editor, { word: 'آبتین\u200Cفر', kind: 'name' }, NOW);
    expect(await listWords()).toEqual([
      { word: 'آبتین\u200Cفر', kind: 'name' },
      { word: 'کتاب\u200Cها', kind: 'name' },
    ]);
    await removeWord(reporter, { word: 'کتاب\u200Cها' }, NOW);
    expect(await listWords()).toHaveLength(1);
    const again = removeWord(reporter, { word: 'کتاب\u200Cها' }, NOW);
    await expect(again).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each([' ', '\u200B', 'دو واژه', 'ا'.repeat(61)])('refuses «%s»', async (word) => {
    const save = saveWord(reporter, { word, kind: 'name' }, NOW);
    await expect(save).rejects.toMatchObject({ code: 'word_invalid' });
  });

  test('are nothing that a moderator keeps', async () => {
    const save = saveWord(actorOf('moderator'), { word: 'واژه', kind: 'name' }, NOW);
    await expect(save).rejects.toMatchObject({ code: 'forbidden' });
  });
});
