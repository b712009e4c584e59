import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import {
  bodyOf,
  buildArticle,
  buildAuthor,
  buildSection,
  buildSource,
  NOW,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findArticle } from './find-article.ts';
import { findCode } from './find-code.ts';

beforeEach(emptyDatabase);

describe('findArticle', () => {
  test('gives all that the page draws, in the language of the edition', async () => {
    const section = await buildSection({ slug: 'city', nameFa: 'شهر' });
    const source = await buildSource({ slug: 'tasnim', nameFa: 'تسنیم' });
    const author = await buildAuthor({ handle: 'mina', nameFa: 'مینا' });
    const article = await buildArticle({
      sectionId: section.id,
      sourceId: source.id,
      tags: ['مشهد', 'نوآوری'],
      body: bodyOf('بند نخست.', 'بند دوم.'),
    });
    await db.articleByline.create({
      data: { articleId: article.id, authorId: author.id, position: 0 },
    });
    expect(await findArticle({ code: article.code, locale: 'fa' }, NOW)).toMatchObject({
      headline: 'عنوان خبر',
      section: { slug: 'city', name: 'شهر' },
      source: { slug: 'tasnim', name: 'تسنیم' },
      bylines: [{ handle: 'mina', name: 'مینا' }],
      tags: ['مشهد', 'نوآوری'],
      otherEdition: null,
    });
  });

  test('knows no article of the other edition', async () => {
    const { code } = await buildArticle({ locale: 'fa' });
    expect(await findArticle({ code, locale: 'en' }, NOW)).toBeNull();
  });

  test('names the other edition only while the public may read it', async () => {
    const { code, storyId } = await buildArticle();
    const later = new Date(NOW.getTime() + 1);
    const english = await buildArticle({ storyId, locale: 'en', publishAt: later });
    expect((await findArticle({ code, locale: 'fa' }, NOW))?.otherEdition).toBeNull();
    expect((await findArticle({ code, locale: 'fa' }, later))?.otherEdition).toBe(english.code);
  });

  test('refuses a stored text that has a part which is not allowed', async () => {
    const body = { type: 'doc', content: [{ type: 'script', content: [] }] };
    const { code } = await buildArticle({ body });
    await expect(findArticle({ code, locale: 'fa' }, NOW)).rejects.toThrow();
  });
});

describe('findCode', () => {
  const LATER = new Date(NOW.getTime() + 1);

  test.each([
    ['live', {}, { state: 'live', locale: 'fa' }],
    ['withdrawn', { withdrawnAt: NOW }, { state: 'withdrawn', locale: 'fa', reason: '' }],
    [
      'withdrawn, and waiting to return',
      { publishAt: LATER },
      { state: 'withdrawn', locale: 'fa', reason: '' },
    ],
    ['waiting for its first instant', { publishAt: LATER, firstLiveAt: LATER }, null],
    ['a draft', { publishAt: null, firstLiveAt: null }, null],
    ['withdrawn before anybody saw it', { firstLiveAt: null, withdrawnAt: NOW }, null],
    ['expired', { expireAt: NOW }, null],
  ])('%s', async (_, values, outcome) => {
    const { code } = await buildArticle(values);
    expect(await findCode(code, NOW)).toEqual(outcome);
  });
});
