import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import {
  actorOf,
  bodyOf,
  buildArticle,
  buildPerson,
  buildSection,
  NOW,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { saveRevision } from './save-revision.ts';

let editor: Person;
const content = { kicker: null, headline: 'عنوان تازه', lead: '', body: bodyOf('متن تازه.') };

beforeEach(async () => {
  await emptyDatabase();
  editor = await buildPerson('editor');
});

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
  expect(await listRevisions(article.id)).toMatchObject([
    { number: 1, content, createdAt: NOW },
    { number: 2, content: { ...again, sectionId: article.sectionId }, createdAt: NOW },
  ]);
  expect(await db.article.findUnique({ where: { id: article.id } })).toEqual({
    ...article,
    version: 3,
    deskHeadline: 'عنوان دوم',
    deskKey: 'عنوان دوم',
    deskSectionId: article.sectionId,
    savedAt: NOW,
    savedById: editor.id,
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

test('what the form leaves out stays as it was; lists and addresses are put in order', async () => {
  const section = await buildSection();
  const { id } = await buildArticle({ tags: ['مشهد'], dateline: 'مشهد' });
  const save = (seenVersion: number, input: object) =>
    saveRevision(editor, { id, seenVersion, content: input, kind: 'autosaved' }, NOW);
  await save(1, { tags: [' کشور‌ها ', 'کشورها', 'ايران', ' '], sectionId: section.id });
  await save(2, { headline: 'عنوان', sourceUrl: ' https://example.com/ي\n', tags: undefined });
  await save(3, { commentsMode: 'closed', commentsCloseAt: '2026-03-20T12:30:00+03:30' });
  const [, , last] = await listRevisions(id);
  expect(last?.content).toMatchObject({
    ...{ tags: ['کشور‌ها', 'ایران'], dateline: 'مشهد', headline: 'عنوان' },
    ...{ sectionId: section.id, sourceUrl: 'https://example.com/ي', commentsMode: 'closed' },
    commentsCloseAt: '2026-03-20T09:00:00.000Z',
  });
  const live = await db.article.findUniqueOrThrow({ where: { id } });
  expect(live.sectionId).not.toBe(section.id);
  expect(live.deskSectionId).toBe(section.id);
  expect(await db.auditEvent.count()).toBe(0);
  expect(await db.articleRevision.findMany({ select: { kind: true, savedById: true } })).toEqual(
    Array(3).fill({ kind: 'autosaved', savedById: editor.id }),
  );
});

test('the same save sent again is answered again, and kept once; of somebody else it is not', async () => {
  const { id } = await buildArticle();
  const save = { id, seenVersion: 1, content };
  const first = await saveRevision(editor, save, NOW);
  expect(await saveRevision(editor, save, NOW)).toEqual(first);
  expect(await listRevisions(id)).toHaveLength(1);
  const stale = { code: 'stale_version', details: { version: 2, number: 1 } };
  await expect(saveRevision(await buildPerson('chief'), save, NOW)).rejects.toMatchObject(stale);
  const other = { ...save, content: { ...content, lead: 'دیگر' } };
  await expect(saveRevision(editor, other, NOW)).rejects.toMatchObject(stale);
});

test('a revision from before there were other fields still opens', async () => {
  const { id } = await buildArticle();
  await db.articleRevision.create({ data: { articleId: id, number: 1, content } });
  await saveRevision(editor, { id, seenVersion: 1, content: { lead: 'چکیده' } }, NOW);
  expect(await listRevisions(id)).toMatchObject([
    {},
    { number: 2, content: { ...content, lead: 'چکیده', label: 'news', tags: [] } },
  ]);
});

describe('sections', () => {
  test('a bound editor moves an article among theirs only, and into none', async () => {
    const [city, sport, economy] = [
      await buildSection(),
      await buildSection(),
      await buildSection(),
    ];
    const bound = await buildPerson('editor', [city.id, sport.id]);
    const { id } = await buildArticle({ sectionId: city.id });
    const move = (seenVersion: number, sectionId: string | null) =>
      saveRevision(bound, { id, seenVersion, content: { sectionId } }, NOW);
    await expect(move(1, economy.id)).rejects.toMatchObject({ code: 'section_foreign' });
    await move(1, sport.id);
    await move(2, null);
    await saveRevision(editor, { id, seenVersion: 3, content: { sectionId: economy.id } }, NOW);
    // Taken out of their hands, though readers still have it in the city section.
    await expect(move(4, city.id)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('a draft of another section is not found', async () => {
    const [city, sport] = [await buildSection(), await buildSection()];
    const bound = await buildPerson('editor', [sport.id]);
    const { id } = await buildArticle({ sectionId: city.id, publishAt: null, firstLiveAt: null });
    const save = saveRevision(bound, { id, seenVersion: 1, content }, NOW);
    await expect(save).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('refuses', () => {
  test.each([
    ['text_long', { headline: 'ا'.repeat(301) }, { max: 300 }],
    ['text_long', { tags: ['ا'.repeat(101)] }, { max: 100 }],
    [
      'list_long',
      { tags: Array.from({ length: 31 }, (_, index) => `برچسب ${index}`) },
      { field: 'tags', max: 30 },
    ],
    ['content_invalid', { sectionId: 'city' }, { field: 'sectionId' }],
    ['content_invalid', { label: 'poem' }, { field: 'label' }],
    ['content_invalid', { headline: null }, { field: 'headline' }],
    ['content_invalid', { commentsCloseAt: 'فردا' }, { field: 'commentsCloseAt' }],
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
