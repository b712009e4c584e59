import { beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import {
  actorOf,
  bodyOf,
  buildArticle,
  buildAuthor,
  buildRevision,
  buildSection,
  buildSource,
  NOW,
  PUBLISHED_AT,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findArticle } from './find-article.ts';
import { findCode } from './find-code.ts';
import { publishArticle } from './publish.ts';

const editor = actorOf('editor');
const HOUR = 3_600_000;
const LATER = new Date(NOW.getTime() + HOUR);
const DRAFT = { publishAt: null, firstLiveAt: null };
const WITHDRAWN = { withdrawnAt: new Date(NOW.getTime() - HOUR) };

beforeEach(emptyDatabase);

async function buildReady(values: Parameters<typeof buildArticle>[0] = {}) {
  const article = await buildArticle(values);
  await buildRevision(article.id);
  return { ...article, seen: { id: article.id, seenVersion: 1 } };
}

const findRow = (id: string) => db.article.findUniqueOrThrow({ where: { id } });
const findChange = async () => (await db.outbox.findFirstOrThrow()).change;

describe('at once', () => {
  test('readers get the newest revision of a draft', async () => {
    const { id, code, seen } = await buildReady(DRAFT);
    await buildRevision(id, { kicker: 'روتیتر', headline: 'عنوان دوم', body: bodyOf('متن دوم.') });
    expect(await publishArticle(editor, { ...seen, at: null }, NOW)).toEqual({
      version: 2,
      publishAt: NOW,
    });
    expect(await findRow(id)).toMatchObject({
      ...{ kicker: 'روتیتر', headline: 'عنوان دوم', body: bodyOf('متن دوم.'), version: 2 },
      ...{ publishAt: NOW, firstLiveAt: NOW, revisedAt: null, withdrawnAt: null },
    });
    expect(await findArticle({ code, locale: 'fa' }, NOW)).toMatchObject({ headline: 'عنوان دوم' });
  });

  test('is written down: who did it, and where the article stands from now on', async () => {
    const section = await buildSection({ slug: 'city' });
    const source = await buildSource({ slug: 'tasnim' });
    const author = await buildAuthor({ handle: 'mina' });
    const tags = ['مشهد', 'نوآوری'];
    const places = { sectionId: section.id, sourceId: source.id };
    const { id, code, storyId, seen } = await buildReady({ ...DRAFT, ...places, tags });
    await db.articleByline.create({ data: { articleId: id, authorId: author.id, position: 0 } });
    await buildRevision(id);
    const english = await buildArticle({ storyId, locale: 'en', ...DRAFT });
    await publishArticle(editor, { ...seen, at: null }, NOW);
    expect(await findChange()).toEqual({
      ...{ kind: 'article', code, locale: 'fa', otherCode: english.code, before: null },
      after: { section: 'city', tags, authors: ['mina'], source: 'tasnim' },
    });
    expect(await db.auditEvent.findMany()).toMatchObject([
      {
        ...{ actorId: editor.id, action: 'article.publish', subjectId: id, at: NOW },
        details: { revision: 2, version: 2, publishAt: NOW.toISOString() },
      },
    ]);
  });

  test('a correction keeps the date of publication and says when', async () => {
    const { id, seen } = await buildReady();
    await publishArticle(SYSTEM, { ...seen, at: null }, NOW);
    expect(await findRow(id)).toMatchObject({
      ...{ publishAt: PUBLISHED_AT, firstLiveAt: PUBLISHED_AT, revisedAt: NOW },
    });
    const { slug: section } = await db.section.findFirstOrThrow();
    const placement = { section, tags: [], authors: [], source: null };
    expect(await findChange()).toMatchObject({ before: placement, after: placement });
  });

  test('a withdrawn article returns under its date', async () => {
    const { id, code, seen } = await buildReady(WITHDRAWN);
    await publishArticle(editor, { ...seen, at: null }, NOW);
    expect(await findCode(code, NOW)).toEqual({ state: 'live', locale: 'fa' });
    expect(await findRow(id)).toMatchObject({ publishAt: PUBLISHED_AT, revisedAt: NOW });
    expect(await findChange()).toMatchObject({ before: null, after: {} });
  });

  test.each([
    ['an article', LATER, NOW],
    ['a return', PUBLISHED_AT, PUBLISHED_AT],
  ])('%s that is scheduled does not wait any longer', async (_, firstLiveAt, expected) => {
    const { id, code, seen } = await buildReady({ publishAt: LATER, firstLiveAt });
    await publishArticle(editor, { ...seen, at: null }, NOW);
    const instants = { publishAt: NOW, firstLiveAt: expected, revisedAt: null };
    expect(await findRow(id)).toMatchObject(instants);
    expect(await findArticle({ code, locale: 'fa' }, NOW)).not.toBeNull();
  });

  test.each([
    ['goes when it has passed', NOW, null],
    ['stays when it is to come', LATER, LATER],
  ])('an expiry %s', async (_, expireAt, expected) => {
    const { id, code, seen } = await buildReady({ expireAt });
    await publishArticle(editor, { ...seen, at: null }, NOW);
    expect((await findRow(id)).expireAt).toEqual(expected);
    expect(await findArticle({ code, locale: 'fa' }, NOW)).not.toBeNull();
  });

  test('an instant that passed while the form was on its way is now', async () => {
    const { seen } = await buildReady(DRAFT);
    const at = new Date(NOW.getTime() - 60_000);
    expect(await publishArticle(editor, { ...seen, at }, NOW)).toMatchObject({ publishAt: NOW });
  });
});

describe('scheduled', () => {
  test('the article is public from its instant on, with nothing more to do', async () => {
    const { id, code, seen } = await buildReady(DRAFT);
    await publishArticle(editor, { ...seen, at: LATER }, NOW);
    const before = new Date(LATER.getTime() - 1);
    expect(await findArticle({ code, locale: 'fa' }, before)).toBeNull();
    expect(await findArticle({ code, locale: 'fa' }, LATER)).not.toBeNull();
    expect(await findRow(id)).toMatchObject({ publishAt: LATER, firstLiveAt: LATER });
    expect(await db.auditEvent.findMany()).toMatchObject([{ action: 'article.schedule' }]);
    expect(await findChange()).toMatchObject({ code, before: null, after: null });
  });

  test('a new instant takes the place of the old one', async () => {
    const soon = new Date(NOW.getTime() + 1000);
    const { id, seen } = await buildReady({ publishAt: soon, firstLiveAt: soon });
    await publishArticle(editor, { ...seen, at: LATER }, NOW);
    expect(await findRow(id)).toMatchObject({ publishAt: LATER, firstLiveAt: LATER });
  });

  test('a withdrawn article returns at the instant', async () => {
    const { id, code, seen } = await buildReady(WITHDRAWN);
    await publishArticle(editor, { ...seen, at: LATER }, NOW);
    expect(await findArticle({ code, locale: 'fa' }, NOW)).toBeNull();
    const before = new Date(LATER.getTime() - 1);
    expect(await findCode(code, before)).toMatchObject({ state: 'withdrawn', locale: 'fa' });
    expect(await findCode(code, LATER)).toEqual({ state: 'live', locale: 'fa' });
    expect(await findArticle({ code, locale: 'fa' }, LATER)).toMatchObject({ publishAt: LATER });
    expect(await findRow(id)).toMatchObject({ firstLiveAt: PUBLISHED_AT });
  });
});

describe('refuses', () => {
  const at = null;

  test.each([
    ['schedule_past', DRAFT, { at: new Date(NOW.getTime() - 60_001) }],
    ['schedule_past', DRAFT, { at: new Date('nonsense') }],
    ['already_public', {}, { at: LATER }],
    ['stale_version', {}, { seenVersion: 2 }],
    ['not_found', {}, { id: crypto.randomUUID() }],
  ])('%s: %j, %j', async (code, values, input) => {
    const { id, seen, ...before } = await buildReady(values);
    const publish = publishArticle(editor, { ...seen, at, ...input }, NOW);
    await expect(publish).rejects.toMatchObject({ code });
    expect(await findRow(id)).toEqual({ id, ...before });
    expect(await db.auditEvent.count()).toBe(0);
    expect(await db.outbox.count()).toBe(0);
  });

  test.each([
    ['headline_missing', { headline: '' }],
    ['article_without_body', { body: bodyOf(' ') }],
    ['article_without_body', { body: { type: 'doc', content: [] } }],
    [
      'article_without_body',
      {
        body: {
          type: 'doc',
          content: [
            {
              type: 'bulletList',
              content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
            },
          ],
        },
      },
    ],
  ])('%s', async (code, content) => {
    const { id, seen } = await buildReady(DRAFT);
    await buildRevision(id, content);
    await expect(publishArticle(editor, { ...seen, at }, NOW)).rejects.toMatchObject({ code });
  });

  test('an article of which nothing was ever saved, or nothing since it was published', async () => {
    const code = 'nothing_to_publish';
    const { id } = await buildArticle(DRAFT);
    const publish = publishArticle(editor, { id, seenVersion: 1, at }, NOW);
    await expect(publish).rejects.toMatchObject({ code });
    const { seen } = await buildReady();
    await publishArticle(editor, { ...seen, at }, NOW);
    const again = publishArticle(editor, { ...seen, seenVersion: 2, at }, LATER);
    await expect(again).rejects.toMatchObject({ code });
  });

  test('who may not', async () => {
    const { seen } = await buildReady();
    const draft = await buildReady(DRAFT);
    const reporter = actorOf('reporter');
    for (const actor of [reporter, actorOf('moderator'), actorOf('editor', [])]) {
      const publish = publishArticle(actor, { ...seen, at }, NOW);
      await expect(publish).rejects.toMatchObject({ code: 'forbidden' });
    }
    const publish = publishArticle(reporter, { ...draft.seen, at }, NOW);
    await expect(publish).rejects.toMatchObject({ code: 'not_found' });
  });
});

test('of two who publish at once, one wins, and the fronts are told once', async () => {
  for (let told = 1; told <= 5; told += 1) {
    const { seen } = await buildReady(DRAFT);
    const both = await Promise.allSettled(
      [editor, SYSTEM].map((actor) => publishArticle(actor, { ...seen, at: null }, NOW)),
    );
    const lost = both.filter((one) => one.status === 'rejected');
    expect(lost.map(({ reason }) => reason.code)).toEqual(['stale_version']);
    expect(await db.auditEvent.count()).toBe(told);
    expect(await db.outbox.count()).toBe(told);
  }
});

// PostgreSQL itself refuses the row, at the last and at the last but one statement.
test.each([
  [
    'outbox',
    () => db.$executeRaw`ALTER TABLE "Outbox" ADD CONSTRAINT full_disk CHECK (false)`,
    () => db.$executeRaw`ALTER TABLE "Outbox" DROP CONSTRAINT full_disk`,
  ],
  [
    'audit',
    () => db.$executeRaw`ALTER TABLE "AuditEvent" ADD CONSTRAINT full_disk CHECK (false)`,
    () => db.$executeRaw`ALTER TABLE "AuditEvent" DROP CONSTRAINT full_disk`,
  ],
])('without its row in the %s nothing has happened', async (_, breakTable, mendTable) => {
  const { id, seen, ...before } = await buildReady();
  await breakTable();
  try {
    await expect(publishArticle(editor, { ...seen, at: null }, NOW)).rejects.toThrow(/full_disk/);
  } finally {
    await mendTable();
  }
  expect(await findRow(id)).toEqual({ id, ...before });
  expect(await db.auditEvent.count()).toBe(0);
  expect(await db.outbox.count()).toBe(0);
  await publishArticle(editor, { ...seen, at: null }, NOW);
});
