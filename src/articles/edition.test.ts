import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { buildArticle, buildPerson, buildRevision, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { confirmTranslation } from './confirm-translation.ts';
import { contentSchema } from './content.ts';
import { createEdition } from './create-edition.ts';
import { findForEditing } from './find-for-editing.ts';
import { publishArticle } from './publish.ts';

const LATER = new Date(NOW.getTime() + 60_000);
let editor: Person;

beforeEach(async () => {
  await emptyDatabase();
  editor = await buildPerson('editor');
});

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const BODY = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2, dir: 'rtl' }, content: [{ type: 'text', text: 'میان' }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('یک')] }] },
    { type: 'figure', attrs: { picture: 'abc', alt: 'کارخانه', caption: 'شرح', credit: 'عکاس' } },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('خانه')] }] },
      ],
    },
    { type: 'factBox', attrs: { title: 'جعبه' }, content: [paragraph('دو')] },
  ],
};

test('copies the structure and not a word', async () => {
  const related = await buildArticle();
  const translated = await buildArticle({ storyId: related.storyId, locale: 'en' });
  const { id, storyId, sectionId } = await buildArticle({ tags: ['مشهد'], dateline: 'مشهد' });
  await buildRevision(id, {
    ...{ body: BODY, label: 'report', relatedIds: [related.id], guestBylines: ['سارا'] },
    ...{ leadAlt: 'عکس', editorNote: 'یادداشت', licenceNote: 'پروانه', kicker: 'روتیتر' },
  });
  const edition = await createEdition(editor, { id }, NOW);
  const row = await db.article.findUniqueOrThrow({ where: { id: edition.id } });
  expect(row).toMatchObject({ storyId, locale: 'en', translatedFrom: 1, publishAt: null });
  const revision = await db.articleRevision.findFirstOrThrow({ where: { articleId: edition.id } });
  expect(revision).toMatchObject({ number: 1, kind: 'copied', savedById: editor.id });
  // It can be saved and published as it is, and nothing in it is Persian.
  const content = contentSchema.parse(revision.content);
  expect(JSON.stringify(content)).not.toMatch(/\p{Script=Arabic}/u);
  expect(content).toMatchObject({
    label: 'report',
    sectionId,
    relatedIds: [translated.id],
    tags: [],
  });
  expect(content.body.content).toEqual([
    { type: 'heading', attrs: { level: 2 } },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
    { type: 'figure', attrs: { picture: 'abc', alt: '', caption: '', credit: '' } },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }],
        },
      ],
    },
    { type: 'factBox', attrs: { title: '' }, content: [{ type: 'paragraph' }] },
  ]);
  expect(await db.auditEvent.findMany()).toMatchObject([{ action: 'article.createEdition' }]);
});

test('of two who create it at once, one does', async () => {
  const { id } = await buildArticle();
  const both = await Promise.allSettled([1, 2].map(() => createEdition(editor, { id }, NOW)));
  const lost = both.filter((one) => one.status === 'rejected');
  expect(lost.map(({ reason }) => reason.code)).toEqual(['edition_exists']);
  expect(await db.article.count()).toBe(2);
});

test('refuses what is not there, another’s draft, and a moderator', async () => {
  const create = (actor: Person, id: string) => createEdition(actor, { id }, NOW);
  const draft = await buildArticle({ publishAt: null, firstLiveAt: null });
  const reporter = await buildPerson('reporter');
  const gone = { code: 'not_found' };
  await expect(create(editor, crypto.randomUUID())).rejects.toMatchObject(gone);
  await expect(create(reporter, draft.id)).rejects.toMatchObject(gone);
  const live = await buildArticle();
  const moderator = await buildPerson('moderator');
  await expect(create(moderator, live.id)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await create(reporter, live.id)).toMatchObject({ version: 1 });
});

describe('a translation', () => {
  const translation = async (id: string) =>
    (await findForEditing(editor, id, NOW))?.edition?.translation;

  test('is stale when its source is published anew, until somebody says that it holds', async () => {
    const source = await buildArticle();
    await buildRevision(source.id);
    await publishArticle(editor, { id: source.id, seenVersion: 1, at: null }, NOW);
    const { id } = await createEdition(editor, { id: source.id }, NOW);
    expect(await translation(id)).toEqual({ from: 1, to: 1, isStale: false });
    await buildRevision(source.id);
    // Saved, and readers have nothing of it yet.
    expect(await translation(id)).toEqual({ from: 1, to: 1, isStale: false });
    await publishArticle(editor, { id: source.id, seenVersion: 2, at: null }, LATER);
    expect(await translation(id)).toEqual({ from: 1, to: 2, isStale: true });
    const confirmed = await confirmTranslation(editor, { id, seenVersion: 1 }, LATER);
    expect(confirmed).toEqual({ version: 2, translatedFrom: 2 });
    expect(await translation(id)).toEqual({ from: 2, to: 2, isStale: false });
    // The source is no translation of its translation.
    expect(await translation(source.id)).toBeNull();
    const back = confirmTranslation(editor, { id: source.id, seenVersion: 3 }, LATER);
    await expect(back).rejects.toMatchObject({ code: 'not_a_translation' });
  });

  test('holds for what was looked at, not for what came in meanwhile', async () => {
    const source = await buildArticle({ publishAt: null, firstLiveAt: null });
    await buildRevision(source.id);
    const { id } = await createEdition(editor, { id: source.id }, NOW);
    await buildRevision(source.id);
    await buildRevision(source.id);
    const confirmed = await confirmTranslation(editor, { id, seenVersion: 1, from: 2 }, NOW);
    expect(confirmed.translatedFrom).toBe(2);
    expect(await translation(id)).toEqual({ from: 2, to: 3, isStale: true });
  });
});
