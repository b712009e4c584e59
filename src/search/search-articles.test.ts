import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { bodyOf, buildArticle, buildSection, NOW, PUBLISHED_AT } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { searchArticles } from './search-articles.ts';

const PAST = new Date(PUBLISHED_AT.getTime() - 3_600_000);
const COMING = new Date(NOW.getTime() + 3_600_000);

beforeEach(emptyDatabase);

async function find(query: string, locale: 'fa' | 'en' = 'fa'): Promise<string[]> {
  const found = await searchArticles({ query, locale }, NOW);
  return found?.articles.map(({ headline }) => headline) ?? ['late'];
}
const isFound = async (query: string, locale?: 'fa' | 'en') =>
  (await find(query, locale)).length > 0;

describe('in Persian', () => {
  // Each way to write a plural finds each other one.
  const PLURALS = [
    'کارخانه‌ها',
    'کارخانه ها',
    'کارخانهها',
    'کارخانه‌های',
    'كارخانه هاي',
    'كارخانه‌ها',
  ];
  test.each(PLURALS)(
    '«%s» is found by every spelling of it, and by the bare word',
    async (text) => {
      await buildArticle({ headline: `بازدید از ${text} شهر` });
      for (const query of [...PLURALS, 'کارخانه', 'كارخانه']) {
        expect([query, await isFound(query)]).toEqual([query, true]);
      }
      expect(await isFound('کارگر')).toBe(false);
    },
  );

  test.each(['می‌شود', 'می شود', 'میشود'])('«%s» is found by every spelling of it', async (verb) => {
    await buildArticle({ lead: `این ${verb} و آن نه.` });
    for (const query of ['می‌شود', 'می شود', 'میشود', 'شود']) {
      expect([query, await isFound(query)]).toEqual([query, true]);
    }
  });

  test.each([
    ['تنها', 'تن'],
    ['شانگهای', 'شانگ'],
    ['بها', 'ب'],
  ])('«%s» is a word of its own, not a plural of «%s»', async (word, cut) => {
    await buildArticle({ headline: `${word} در خبر` });
    expect([await isFound(word), await isFound(cut)]).toEqual([true, false]);
  });

  test.each([
    ['نوآوری کارخانه', true],
    ['نواوری ۱۴۰۴', true],
    ['1404', true],
    ['مشهد تهران', true],
    ['کارخانه فوتبال', false],
    ['کارخانه یا فوتبال', true],
    ['فوتبال یا والیبال', false],
    ['کارخانه -نوآوری', false],
    ['کارخانه -فوتبال', true],
    ['«کارخانه‌های نوآوری»', true],
    ['"نوآوری کارخانه"', false],
  ])('«%s» finds it: %s', async (query, expected) => {
    await buildArticle({ headline: 'کارخانه‌های نوآوری', lead: 'در افق ۱۴۰۴، راه تهران-مشهد' });
    expect(await isFound(query)).toBe(expected);
  });
});

test('in English, by the stem', async () => {
  await buildArticle({ locale: 'en', headline: 'New factories opened in Café Naderi’s street' });
  for (const query of ['factory', 'opening', 'FACTORIES street', '"new factories"']) {
    expect([query, await isFound(query, 'en')]).toEqual([query, true]);
  }
  expect(await isFound('factory -opened', 'en')).toBe(false);
  expect(await isFound('factory', 'fa')).toBe(false);
});

describe('the words stand in', () => {
  const figure = {
    type: 'figure',
    attrs: { picture: 'p', alt: '', caption: 'زیرنویس تصویر', credit: '' },
  };
  const bold = { type: 'text', text: 'کبو', marks: [{ type: 'bold' }] };
  test.each<[string, Parameters<typeof buildArticle>[0], string]>([
    ['the headline', { headline: 'کبوتر' }, 'کبوتر'],
    ['the kicker', { kicker: 'کبوتر' }, 'کبوتر'],
    ['the lead', { lead: 'کبوتر' }, 'کبوتر'],
    ['the text', { body: bodyOf('یک', 'دو کبوتر') }, 'کبوتر'],
    ['a tag', { tags: ['کبوتر'] }, 'کبوتر'],
    ['a caption', { body: { type: 'doc', content: [figure] } }, 'زیرنویس'],
    [
      'a word that is half bold',
      {
        body: {
          type: 'doc',
          content: [
            { type: 'paragraph', content: [bold, { type: 'text', text: 'تر سفید' }] },
            { type: 'paragraph' },
          ],
        },
      },
      'کبوتر سفید',
    ],
    [
      'a list, in two lines',
      {
        body: {
          type: 'doc',
          content: [
            {
              type: 'bulletList',
              content: [
                {
                  type: 'listItem',
                  content: [
                    {
                      type: 'paragraph',
                      content: [
                        { type: 'text', text: 'کبوتر' },
                        { type: 'hardBreak' },
                        { type: 'text', text: 'سفید' },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
      'کبوتر سفید',
    ],
  ])('%s', async (_, values, query) => {
    await buildArticle(values);
    expect(await isFound(query)).toBe(true);
  });
});

describe('only what is live is found', () => {
  test.each<[string, Parameters<typeof buildArticle>[0], boolean]>([
    ['live', {}, true],
    ['live until later', { expireAt: COMING }, true],
    ['a draft', { publishAt: null }, false],
    ['to come', { publishAt: COMING }, false],
    ['withdrawn', { withdrawnAt: PAST }, false],
    ['expired', { expireAt: NOW }, false],
    ['of the other edition', { locale: 'en' }, false],
  ])('%s', async (_, values, expected) => {
    await buildArticle({ headline: 'کبوتر', ...values });
    expect(await isFound('کبوتر')).toBe(expected);
  });

  test.each<[string, Parameters<typeof buildArticle>[0], object, boolean]>([
    ['published', { publishAt: null }, { publishAt: PAST }, true],
    ['withdrawn', {}, { withdrawnAt: PAST }, false],
    ['given back', { withdrawnAt: PAST }, { withdrawnAt: null }, true],
    ['made to expire', {}, { expireAt: NOW }, false],
    ['given other words', {}, { headline: 'پرستو' }, false],
  ])('also when it is %s', async (_, before, change, expected) => {
    const { id } = await buildArticle({ headline: 'کبوتر', ...before });
    expect(await isFound('کبوتر')).toBe(!expected);
    await db.article.update({ where: { id }, data: change });
    expect(await isFound('کبوتر')).toBe(expected);
  });

  test('by the tags that it has now', async () => {
    const { id } = await buildArticle({ tags: ['پرستو'] });
    expect(await isFound('پرستو')).toBe(true);
    const tag = await db.tag.create({ data: { locale: 'fa', key: 'کبوتر', name: 'کبوتر' } });
    await db.$transaction([
      db.articleTag.deleteMany({ where: { articleId: id } }),
      db.article.update({ where: { id }, data: { lead: 'تازه' } }),
      db.articleTag.create({ data: { articleId: id, tagId: tag.id, position: 0 } }),
    ]);
    expect([await isFound('پرستو'), await isFound('کبوتر تازه')]).toEqual([false, true]);
  });

  test('and nothing of an article that is gone', async () => {
    const { id } = await buildArticle({ headline: 'کبوتر', tags: ['پرستو'] });
    await db.article.delete({ where: { id } });
    expect(await isFound('کبوتر')).toBe(false);
  });
});

test('the newest come first, thirty of them, and the count goes to a thousand', async () => {
  const { id: sectionId } = await buildSection();
  const many = (count: number, headline: string) =>
    db.article.createMany({
      data: Array.from({ length: count }, (_, at) => ({
        code: (at + (headline === 'کبوتر' ? 0 : 5000)).toString(16).padStart(10, '0'),
        locale: 'fa' as const,
        storyId: crypto.randomUUID(),
        headline: `${headline} ${at}`,
        publishAt: new Date(PUBLISHED_AT.getTime() - at * 1000),
        sectionId,
      })),
    });
  await many(1001, 'کبوتر');
  await many(31, 'پرستو');
  const [most, some] = await Promise.all(
    ['کبوتر', 'پرستو'].map((query) => searchArticles({ query, locale: 'fa' }, NOW)),
  );
  expect([most?.count, most?.isMore, most?.articles.length]).toEqual([1000, true, 30]);
  expect([some?.count, some?.isMore, some?.articles.length]).toEqual([31, false, 30]);
  expect(most?.articles.map(({ headline }) => headline).slice(0, 3)).toEqual([
    ...['کبوتر 0', 'کبوتر 1', 'کبوتر 2'],
  ]);
});

test.each([
  ...[
    '',
    ' ',
    '%',
    '_',
    '\\',
    "'",
    '"',
    '""',
    '«',
    '-',
    '--',
    'و',
    'ها',
    'یا',
    'یا یا',
    'or or',
    ':*',
    '!',
    '&|',
  ],
  ...[
    'a:b<->c',
    '('.repeat(200),
    '"'.repeat(199),
    '-'.repeat(200),
    '\u202E\u2066',
    '\u0000',
    'x'.repeat(200),
  ],
])('%j finds nothing, and breaks nothing', async (query) => {
  await buildArticle();
  expect(await find(query)).toEqual([]);
  expect(await find(query, 'en')).toEqual([]);
});

test('when PostgreSQL takes too long, it says so', async () => {
  await buildArticle({ headline: 'کبوتر' });
  const blocked = db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE "ArticleSearch" IN ACCESS EXCLUSIVE MODE`;
      return searchArticles({ query: 'کبوتر', locale: 'fa' }, NOW);
    },
    { timeout: 10_000 },
  );
  expect(await blocked).toBeNull();
  expect(await isFound('کبوتر')).toBe(true);
});
