import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, bodyOf, buildArticle, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { saveRevision } from './save-revision.ts';

const editor = actorOf('editor');
const content = { kicker: null, headline: 'عنوان تازه', lead: '', body: bodyOf('متن تازه.') };

beforeEach(emptyDatabase);

const listRevisions = (articleId: string) =>
  db.articleRevision.findMany({
    where: { articleId },
    select: { number: true, content: true, createdAt: true },
    orderBy: { number: 'asc' },
  });

test('keeps what was typed; readers see nothing of it', async () => {
  const article = await buildArticle();
  const first = await saveRevision(editor, { id: article.id, seenVersion: 1, content }, NOW);
  expect(first).toEqual({ version: 2, number: 1 });
  const again = { ...content, headline: 'عنوان دوم' };
  await saveRevision(editor, { id: article.id, seenVersion: 2, content: again }, NOW);
  expect(await listRevisions(article.id)).toEqual([
    { number: 1, content, createdAt: NOW },
    { number: 2, content: again, createdAt: NOW },
  ]);
  expect(await db.article.findUnique({ where: { id: article.id } })).toEqual({
    ...article,
    version: 3,
  });
  expect(await db.outbox.count()).toBe(0);
  expect(await db.auditEvent.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    { actorId: editor.id, action: 'article.save', subjectId: article.id, at: NOW },
    { details: { revision: 2, version: 3 } },
  ]);
});

test('stores the normal form of every text', async () => {
  const { id } = await buildArticle();
  const typed = {
    kicker: ' \u200F ',
    headline: 'كتاب  علي\u202E',
    lead: 'خبر\u200B ها',
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '\u202E' }, { type: 'hardBreak' }] },
        {
          type: 'blockquote',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ي ك', marks: [] }] }],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [{ type: 'tableCell', content: bodyOf('ي').content }],
            },
          ],
        },
        { type: 'bulletList', content: [{ type: 'listItem', content: bodyOf('ك').content }] },
        {
          type: 'figure',
          attrs: { picture: 'p', alt: ' علي ', caption: 'ك', credit: '' },
        },
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'پیوند',
              marks: [{ type: 'link', attrs: { href: 'https://example.com/ي\u0000\uD800' } }],
            },
          ],
        },
      ],
    },
  };
  await saveRevision(editor, { id, seenVersion: 1, content: typed }, NOW);
  const stored = await db.articleRevision.findFirstOrThrow({ select: { content: true } });
  const { kicker, headline, lead, body } = stored.content as typeof typed;
  expect({ kicker, headline, lead }).toEqual({
    kicker: null,
    headline: 'کتاب علی',
    lead: 'خبر ها',
  });
  expect(body.content.slice(0, 5)).toEqual([
    { type: 'paragraph', content: [{ type: 'hardBreak' }] },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ی ک', marks: [] }] }],
    },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableCell', content: bodyOf('ی').content }] },
      ],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: bodyOf('ک').content }] },
    { type: 'figure', attrs: { picture: 'p', alt: 'علی', caption: 'ک', credit: '' } },
  ]);
  expect(JSON.stringify(body.content[5])).toContain('"https://example.com/ي\uFFFD"');
});

describe('refuses', () => {
  test.each([
    ['text_long', { headline: 'ا'.repeat(301) }, { max: 300 }],
    ['article_without_body', { body: null }],
    ['article_without_body', { body: { type: 'doc', content: [{ type: 'script' }] } }],
  ])('%s', async (code, wrong, details = undefined) => {
    const { id } = await buildArticle();
    const save = saveRevision(
      editor,
      { id, seenVersion: 1, content: { ...content, ...wrong } },
      NOW,
    );
    await expect(save).rejects.toMatchObject({ code, details });
    expect(await listRevisions(id)).toEqual([]);
  });

  test('what is not there, and a draft to who may not know of it, in the same way', async () => {
    const { id } = await buildArticle({ publishAt: null, firstLiveAt: null });
    const gone = { id: crypto.randomUUID(), seenVersion: 1, content };
    await expect(saveRevision(editor, gone, NOW)).rejects.toMatchObject({ code: 'not_found' });
    const draft = { id, seenVersion: 1, content };
    const reporter = actorOf('reporter');
    await expect(saveRevision(reporter, draft, NOW)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a public article to who may not write it', async () => {
    const { id } = await buildArticle();
    for (const actor of [actorOf('reporter'), actorOf('moderator'), actorOf('editor', [])]) {
      const save = saveRevision(actor, { id, seenVersion: 1, content }, NOW);
      await expect(save).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

test('of two who save at once from the same version, one wins and the other is told', async () => {
  const { id } = await buildArticle();
  for (let seenVersion = 1; seenVersion <= 10; seenVersion += 1) {
    const saves = await Promise.allSettled(
      ['آ', 'ب', 'پ'].map((headline) =>
        saveRevision(editor, { id, seenVersion, content: { ...content, headline } }, NOW),
      ),
    );
    const lost = saves.filter((save) => save.status === 'rejected');
    expect(lost.map(({ reason }) => reason.code)).toEqual(['stale_version', 'stale_version']);
  }
  const revisions = await listRevisions(id);
  expect(revisions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(await db.auditEvent.count()).toBe(10);
});
