import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { buildArticle, buildSection, NOW, PUBLISHED_AT } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findSection, findTag } from './find-list.ts';
import { listElsewhere, listRelated } from './list-beside.ts';
import { listFront } from './list-front.ts';

beforeEach(emptyDatabase);

const FIRST = { locale: 'fa', page: 1 } as const;
const hours = (n: number) => new Date(PUBLISHED_AT.getTime() + n * 3_600_000);
const headlines = (cards: { headline: string }[]) => cards.map(({ headline }) => headline);
/** One of each state that the public may not see. */
async function buildHidden(sectionId: string) {
  await buildArticle({ sectionId, headline: 'پیش‌نویس', publishAt: null });
  await buildArticle({ sectionId, headline: 'زمان‌بندی', publishAt: hours(100) });
  await buildArticle({ sectionId, headline: 'برداشته', withdrawnAt: NOW });
  await buildArticle({ sectionId, headline: 'گذشته', expireAt: NOW });
  await buildArticle({ sectionId, headline: 'English', locale: 'en' });
}

describe('listFront', () => {
  test('has the newest first, four of each section, and nothing hidden', async () => {
    const city = await buildSection({ slug: 'city' });
    const sport = await buildSection({ slug: 'sport' });
    await buildSection({ slug: 'empty' });
    await buildHidden(city.id);
    for (const n of [1, 2, 3, 4, 5]) {
      await buildArticle({ sectionId: city.id, headline: `شهر ${n}`, publishAt: hours(n) });
    }
    await buildArticle({ sectionId: sport.id, headline: 'ورزش', publishAt: hours(6) });
    const front = await listFront('fa', NOW);
    expect(headlines(front.latest)).toEqual(['ورزش', 'شهر 5', 'شهر 4', 'شهر 3', 'شهر 2', 'شهر 1']);
    expect(front.sections.map(({ slug, articles }) => [slug, headlines(articles)])).toEqual([
      ['city', ['شهر 5', 'شهر 4', 'شهر 3', 'شهر 2']],
      ['sport', ['ورزش']],
    ]);
  });
});

describe('lists of one thing', () => {
  test('a section lists its own, nothing hidden', async () => {
    const city = await buildSection({ slug: 'city' });
    await buildHidden(city.id);
    await buildArticle({ headline: 'بخش دیگر' });
    await buildArticle({ sectionId: city.id, headline: 'دیدنی' });
    expect(headlines((await findSection('city', FIRST, NOW))?.articles ?? [])).toEqual(['دیدنی']);
    expect(await findSection('no-such', FIRST, NOW)).toBeNull();
  });

  test('a tag is found however it is typed', async () => {
    await buildArticle({ headline: 'دیدنی', tags: ['کشور‌ها'] });
    for (const name of ['کشور‌ها', 'کشورها', 'كشورها']) {
      expect(headlines((await findTag(name, FIRST, NOW))?.articles ?? [])).toEqual(['دیدنی']);
    }
    expect(await findTag('کشورها', { ...FIRST, locale: 'en' }, NOW)).toBeNull();
  });
});

describe('beside an article', () => {
  test('related news share a tag first, then the section; elsewhere is the other sections', async () => {
    const city = await buildSection({ slug: 'city' });
    const sport = await buildSection({ slug: 'sport' });
    const values = { sectionId: city.id, headline: 'این', tags: ['مشهد'] };
    const { code } = await buildArticle(values);
    const { id: tagId } = await db.tag.findFirstOrThrow({ select: { id: true } });
    await buildArticle({ sectionId: sport.id, headline: 'هم‌برچسب', tags: ['مشهد'] });
    await buildArticle({ sectionId: city.id, headline: 'هم‌بخش', publishAt: hours(3) });
    // Newer ones, as many as the list is long: they must not take the places of others.
    for (const _ of [1, 2]) await buildHidden(city.id);
    await buildHidden(sport.id);
    const article = {
      code,
      locale: 'fa' as const,
      sectionId: city.id,
      tagIds: [tagId],
      relatedIds: [],
    };
    expect(headlines(await listRelated(article, NOW))).toEqual(['هم‌برچسب', 'هم‌بخش']);
    expect(headlines(await listElsewhere(article, NOW))).toEqual(['هم‌برچسب']);
  });
});
