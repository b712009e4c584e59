import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { db } from '#db/client.ts';
import { fold } from '#persian/fold.ts';

// Each meets each other one often: Persian and Arabic letters, marks above and below, what cannot be
// seen, digits and signs, glyphs of old type-setting, Latin with accents.
const ALPHABET = [
  ...'ابپتچخدژسشکگلمنویيىئكهةۀۂەھہأإآٱؤء',
  ...'ﷲﷺﻻﻩﻱﯽﹶﹱﱞ﷼ﺳﻼ',
  ...'\u064B\u064E\u064F\u0651\u0652\u0653\u0654\u0655\u0670\u06D6\u06E5\u0640\u0301\u0331\u0308',
  ...'\u200C\u200C\u200D\u200B\u200E\u200F\u061C\u2060\uFEFF\u202A\u202E\u2066\u2069\u00AD\u034F\uFE0F',
  ...'0123۰۱۹٠٤٩７½²٫٬،؛؟%٪«»().-\u2010\u2011–—_/@',
  ...' \u00A0\u202F\t\n',
  ...'aAbHhéÉßçÇñÅåfﬁŒÆøØĀIiKłŁžŽ',
];

const texts = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 16 }).map((all) => all.join(''));

/** What SQL leaves to TypeScript. */
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

async function foldInSql(all: string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ folded: string }[]>`
    SELECT fa_fold(text) AS folded FROM unnest(${all}::text[]) WITH ORDINALITY AS t (text, place)
    ORDER BY place`;
  return rows.map(({ folded }) => collapse(folded));
}

/** Texts that the two fold into different keys. */
async function disagreements(all: string[]) {
  const inSql = await foldInSql(all);
  expect(inSql).toHaveLength(all.length);
  return all
    .map((text, place) => ({ text, sql: inSql[place], ts: fold(text) }))
    .filter(({ sql, ts }) => sql !== ts)
    .map(({ text, sql, ts }) => [text, sql, ts].map(codes));
}

const codes = (text = '') => Array.from(text, (one) => one.codePointAt(0)?.toString(16)).join(' ');

// What the two cannot agree on in every database: capitals whose small letter depends on the locale
// that it was made with (İ, and Σ at the end of a word), or that only a newer Unicode knows.
const LOCALES_APART = ['İ', 'Σ'];

describe('fold in SQL and in TypeScript', () => {
  it('agree on what newsrooms type', async () => {
    const table = [
      ['علي مصطفى كتاب', 'علی مصطفی کتاب'],
      ['مُحَمَّد کتـــاب', 'محمد کتاب'],
      ['ﺳﻼﻡ', 'سلام'],
      ['مسئول رأی مؤثر', 'مسیول رای موثر'],
      ['تهران-مشهد ۲۵-۳۰', 'تهران مشهد 25-30'],
      ['۱٬۲۳۴ ۲٫۵ ٤٥٦', '1234 2.5 456'],
      ['کتاب\u200Cها', 'کتاب ها'],
      ['خانهٔ ۀ ة', 'خانه ه ه'],
      ['م\u200Fش\u202Eه\u00ADد\uFE0F', 'مشهد'],
      ['CAFÉ e\u200B\u0301 H\u0331', 'café é \u1E96'],
    ];
    const keys = await foldInSql(table.map(([text = '']) => text));
    expect(keys).toEqual(table.map(([, key]) => key));
    expect(await disagreements(table.map(([text = '']) => text))).toEqual([]);
  });

  it('agree on every character of the Arabic script and its neighbours', async () => {
    const blocks = [
      [0x20, 0x17f],
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x2000, 0x206f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
      [0xff01, 0xff5e],
    ];
    const characters = blocks.flatMap(([from = 0, to = 0]) =>
      Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)),
    );
    const sure = characters.filter((one) => !LOCALES_APART.includes(one));
    expect(await disagreements(sure)).toEqual([]);
  });

  it('agree on ے with a hamza', async () => {
    expect(await disagreements(['ے\u0654'])).toEqual([]);
  });

  it('agree on texts made of trouble', async () => {
    expect(await disagreements(fc.sample(texts, 500))).toEqual([]);
  });
});
