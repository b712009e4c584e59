import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import {
  buildArticle,
  buildAuthor,
  buildSection,
  buildSource,
  NOW,
  PUBLISHED_AT,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findAuthor, findSection, findSource, findTag, type Place } from './find-list.ts';

const PAST = new Date(PUBLISHED_AT.getTime() - 3_600_000);
const COMING = new Date(NOW.getTime() + 3_600_000);
const first: Place = { locale: 'fa', page: 1 };

const LISTS = {
  section: (place: Place) => findSection('city', place, NOW),
  source: (place: Place) => findSource('tasnim', place, NOW),
  author: (place: Place) => findAuthor('mina', place, NOW),
  tag: (place: Place) => findTag('مشهد', place, NOW),
};
const each = Object.entries(LISTS);

let places: { sectionId: string; sourceId: string };
let authorId: string;

beforeEach(async () => {
  await emptyDatabase();
  const section = await buildSection({ slug: 'city' });
  const source = await buildSource({ slug: 'tasnim' });
  places = { sectionId: section.id, sourceId: source.id };
  authorId = (await buildAuthor({ handle: 'mina' })).id;
});

/** An article in each of the lists. */
async function build(values: Parameters<typeof buildArticle>[0]) {
  const article = await buildArticle({ ...places, tags: ['مشهد'], ...values });
  await db.articleByline.create({ data: { articleId: article.id, authorId, position: 0 } });
  return article;
}

/** So many in each of the lists, the first one the newest. */
async function buildMany(count: number) {
  const articles = Array.from({ length: count }, (_, at) => ({
    id: crypto.randomUUID(),
    code: at.toString(16).padStart(10, '0'),
    locale: 'fa' as const,
    storyId: crypto.randomUUID(),
    headline: `خبر ${at + 1}`,
    // Two of each instant: their order must not change from page to page.
    publishAt: new Date(PUBLISHED_AT.getTime() - Math.floor(at / 2) * 1000),
    ...places,
  }));
  await db.article.createMany({ data: articles });
  const tag = await db.tag.create({ data: { locale: 'fa', key: 'مشهد', name: 'مشهد' } });
  const rows = articles.map(({ id: articleId }) => ({ articleId, position: 0 }));
  await db.articleTag.createMany({ data: rows.map((row) => ({ ...row, tagId: tag.id })) });
  await db.articleByline.createMany({ data: rows.map((row) => ({ ...row, authorId })) });
}

describe.each(each)('pages of the list of one %s', (_, find) => {
  test('have each article once, newest first, and end', async () => {
    await buildMany(65);
    const [one, two, three] = await Promise.all([1, 2, 3].map((page) => find({ ...first, page })));
    expect([one, two, three].map((list) => list?.articles.length)).toEqual([30, 30, 5]);
    expect([one, two, three].map((list) => list?.hasMore)).toEqual([true, true, false]);
    const all = [one, two, three].flatMap((list) => list?.articles ?? []);
    expect(new Set(all.map(({ code }) => code)).size).toBe(65);
    const instants = all.map(({ publishAt }) => publishAt.getTime());
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
    expect(await find({ ...first, page: 4 })).toBeNull();
    expect(await find({ ...first, page: 9999 })).toBeNull();
  });

  test('end where the last one is full', async () => {
    await buildMany(30);
    expect(await find(first)).toMatchObject({ page: 1, hasMore: false });
    expect(await find({ ...first, page: 2 })).toBeNull();
  });

  test('are one, and empty, where there is nothing', async () => {
    await build({ publishAt: null });
    expect(await find(first)).toMatchObject({ articles: [], hasMore: false });
  });

  test.each<[string, Parameters<typeof buildArticle>[0], boolean]>([
    ['live', {}, true],
    ['live until later', { expireAt: COMING }, true],
    ['a draft', { publishAt: null }, false],
    ['to come', { publishAt: COMING }, false],
    ['withdrawn', { withdrawnAt: PAST }, false],
    ['expired', { expireAt: NOW }, false],
    ['of the other edition', { locale: 'en' }, false],
  ])('list what is live: %s', async (_, values, isListed) => {
    await build(values);
    expect((await find(first))?.articles.length ?? 0).toBe(isListed ? 1 : 0);
  });

  test.each<[string, Parameters<typeof buildArticle>[0], object, boolean]>([
    ['published', { publishAt: null }, { publishAt: PAST }, true],
    ['withdrawn', {}, { withdrawnAt: PAST }, false],
    ['given back', { withdrawnAt: PAST }, { withdrawnAt: null }, true],
    ['made to expire', {}, { expireAt: NOW }, false],
  ])('follow an article that is %s', async (_, before, change, isListed) => {
    const { id } = await build(before);
    expect((await find(first))?.articles.length ?? 0).toBe(isListed ? 0 : 1);
    await db.article.update({ where: { id }, data: change });
    expect((await find(first))?.articles.length ?? 0).toBe(isListed ? 1 : 0);
  });
});

test('a tag of an article that is published at this moment is listed with it', async () => {
  const { id } = await build({ publishAt: null, tags: [] });
  const tag = await db.tag.create({ data: { locale: 'fa', key: 'مشهد', name: 'مشهد' } });
  let tagged: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.article.update({ where: { id }, data: { publishAt: PAST } });
    tagged = db.articleTag
      .create({ data: { articleId: id, tagId: tag.id, position: 0 } })
      .then(() => {});
    // Long enough for the other to begin, and to wait.
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  await tagged;
  expect((await findTag('مشهد', first, NOW))?.articles.length).toBe(1);
});
