import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import {
  bodyOf,
  buildArticle,
  buildPerson,
  buildRevision,
  buildSection,
  NOW,
  PUBLISHED_AT,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findArticle } from './find-article.ts';
import { publishArticle } from './publish.ts';
import { stateOf } from './state.ts';

const LATER = new Date(NOW.getTime() + 3_600_000);
const DRAFT = { publishAt: null, firstLiveAt: null };
let editor: Person;

beforeEach(async () => {
  await emptyDatabase();
  editor = await buildPerson('editor');
});

async function buildReady(values: Parameters<typeof buildArticle>[0] = {}) {
  const article = await buildArticle(values);
  await buildRevision(article.id);
  return { ...article, seen: { id: article.id, seenVersion: 1 } };
}

const findRow = (id: string) => db.article.findUniqueOrThrow({ where: { id } });
const changes = async () =>
  (await db.outbox.findMany({ orderBy: { id: 'asc' } })).map(({ change }) => change);

describe('publishing', () => {
  test('copies everything, tells both places, and starts the next round', async () => {
    const [city, sport] = [await buildSection({ slug: 'city' }), await buildSection()];
    const [author, related] = [await buildPerson('reporter'), await buildArticle()];
    const handle = await db.author.create({
      data: { handle: 'mina', nameFa: 'مینا', nameEn: 'Mina', userId: author.id },
    });
    const photo = await db.mediaAsset.create({ data: { key: 'lead', width: 8, height: 6 } });
    const inText = await db.mediaAsset.create({ data: { key: 'inside', width: 8, height: 6 } });
    const figure = { picture: 'inside', alt: 'کارخانه', caption: '', credit: '' };
    const { id, code, seen } = await buildReady({ sectionId: city.id, stage: 'approved' });
    await buildRevision(id, {
      ...{ sectionId: sport.id, tags: ['کشور‌ها'], authorIds: [handle.id], label: 'report' },
      ...{
        guestBylines: ['سارا'],
        dateline: 'مشهد',
        relatedIds: [related.id],
        editorNote: 'پنهان',
      },
      ...{ leadMediaId: photo.id, leadAlt: 'عکس', commentsMode: 'closed', shortHeadline: 'کوتاه' },
      canonicalUrl: 'https://example.com/a',
      body: {
        type: 'doc',
        content: [...(bodyOf('متن').content as []), { type: 'figure', attrs: figure }],
      },
    });
    await publishArticle(editor, { ...seen, at: null }, NOW);
    const view = await findArticle({ code, locale: 'fa' }, NOW);
    expect(view).toMatchObject({
      ...{ label: 'report', dateline: 'مشهد', guestBylines: ['سارا'], tags: ['کشور‌ها'] },
      ...{
        headline: 'عنوان ویرایش 2',
        areCommentsOpen: false,
        canonicalUrl: 'https://example.com/a',
      },
      ...{ relatedIds: [related.id], bylines: [{ handle: 'mina' }], picture: { key: 'lead' } },
    });
    expect(JSON.stringify(view)).not.toContain('پنهان');
    expect(await findRow(id)).toMatchObject({
      publishedRevision: 2,
      stage: 'draft',
      sectionId: sport.id,
    });
    expect(await changes()).toMatchObject([
      {
        before: { section: 'city', tags: [], authors: [] },
        after: { section: sport.slug, tags: ['کشور‌ها'], authors: ['mina'] },
      },
    ]);
    const pictures = await db.mediaAsset.findMany({ where: { isPublic: true } });
    expect(pictures.map((one) => one.id).sort()).toEqual([photo.id, inText.id].sort());
  });

  test('one word is one tag, and new tags alone make nothing «updated»', async () => {
    const { id, seen } = await buildReady({ tags: ['کشورها'], revisedAt: PUBLISHED_AT });
    const row = await findRow(id);
    const same = { kicker: row.kicker, headline: row.headline, lead: row.lead, body: row.body };
    await buildRevision(id, { ...same, tags: ['کشور‌ها'] } as object);
    const nothing = publishArticle(editor, { ...seen, at: null }, NOW);
    await expect(nothing).rejects.toMatchObject({ code: 'nothing_to_publish' });
    await buildRevision(id, { ...same, tags: ['کشور‌ها', 'ایران'] } as object);
    await publishArticle(editor, { ...seen, at: null }, NOW);
    expect(await db.tag.count()).toBe(2);
    expect((await findRow(id)).revisedAt).toEqual(PUBLISHED_AT);
  });

  test('pictures of what waits, or is only drafted, are not public yet', async () => {
    const photo = await db.mediaAsset.create({ data: { key: 'lead', width: 8, height: 6 } });
    const { id, seen } = await buildReady(DRAFT);
    await buildRevision(id, { leadMediaId: photo.id, leadAlt: 'عکس' });
    await publishArticle(editor, { ...seen, at: LATER }, NOW);
    expect(await db.mediaAsset.findFirst()).toMatchObject({ isPublic: false });
    expect(await db.mediaUse.findMany()).toEqual([
      { mediaId: photo.id, articleId: id, isPublished: true },
    ]);
  });

  test('never touches the other edition', async () => {
    const { storyId, seen } = await buildReady(DRAFT);
    const english = await buildArticle({ storyId, locale: 'en', ...DRAFT, tags: ['city'] });
    await publishArticle(editor, { ...seen, at: null }, NOW);
    expect(await findRow(english.id)).toEqual(english);
    expect(await findArticle({ code: english.code, locale: 'en' }, NOW)).toBeNull();
  });

  test.each([
    ['section_missing', { sectionId: null }],
    ['picture_alt_missing', { leadMediaId: crypto.randomUUID() }],
    ['address_invalid', { sourceUrl: 'example.com' }],
    ['address_invalid', { canonicalUrl: 'javascript:alert(1)' }],
    ['reference_gone', { sectionId: crypto.randomUUID() }],
    ['reference_gone', { sourceId: crypto.randomUUID() }],
    ['reference_gone', { authorIds: [crypto.randomUUID()] }],
    ['reference_gone', { relatedIds: [crypto.randomUUID()] }],
    ['reference_gone', { leadMediaId: crypto.randomUUID(), leadAlt: 'عکس' }],
  ])('is refused: %s %j', async (code, content) => {
    const { id, seen } = await buildReady(DRAFT);
    await buildRevision(id, content);
    const publish = publishArticle(editor, { ...seen, at: null }, NOW);
    await expect(publish).rejects.toMatchObject({ code });
    expect(stateOf(await findRow(id), NOW)).toBe('draft');
  });
});
