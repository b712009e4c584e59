import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBidiControls } from './bidi.ts';
import { anyText } from './nasty-text.fixture.ts';
import { normalizeFragment, normalizeText } from './normalize.ts';

const fa = (text: string) => normalizeText(text, { locale: 'fa' });

describe('normalizeText', () => {
  it.each([
    ['composes before it maps letters', 'مسي\u0654ول', 'مسئول'],
    ['keeps madda on its alef', 'ا\u0653ب', 'آب'],
    ['composes what a hidden mark held apart', 'ا\u200B\u0653ب', 'آب'],
    ['orders marks after the hamza of he', 'خانۀ\u0650', 'خانه\u0650\u0654'],
    ['maps Arabic ye and kaf', 'كتابي علي مصطفى', 'کتابی علی مصطفی'],
    ['maps the he of Urdu', 'ہمھ', 'همه'],
    ['writes ۀ and ۂ as he and hamza', 'خانۀ نامۂ', 'خانه\u0654 نامه\u0654'],
    ['leaves other Arabic letters', 'ةأإؤئء', 'ةأإؤئء'],
    ['leaves vowel signs, kashida and digits', 'مُحَمَّد کتـــاب 4 ٤ ۴', 'مُحَمَّد کتـــاب 4 ٤ ۴'],
    ['undoes presentation forms', 'ﺳﻼﻡ ﮐﺘﺎﺏ', 'سلام کتاب'],
    ['undoes isolated vowel signs without their space', 'بﹶبﱞ', 'ب\u064Eب\u064C\u0651'],
    ['keeps the sacred ligatures and the rial', 'ﷲ ﷺ ﷻ ﷼', 'ﷲ ﷺ ﷻ ﷼'],
    ['is never NFKC', '½ م² … ™ ① Ａ', '½ م² … ™ ① Ａ'],
    ['strips overrides', 'خبر \u202Emoc.elpmaxe\u202C', 'خبر moc.elpmaxe'],
    ['strips marks and isolates', '\u200Fالف\u200E \u2066b\u2069\u061C', 'الف b'],
    ['strips zero-width and soft hyphen', 'م\u200Bش\u2060ه\uFEFFد\u00AD', 'مشهد'],
    ['strips tags and deprecated controls', 'a\u{E0041}\u{E007F}b\u206Ac\u180E', 'abc'],
    ['strips controls and half pairs', 'a\u0000b\u0007c\uD83Dd\uDE00', 'abcd'],
    ['strips what looks like a name but is blank', '\u3164\u115F', ''],
    ['keeps one half-space', 'کتاب\u200C\u200C\u200Cها', 'کتاب\u200Cها'],
    ['keeps a half-space after a vowel sign', 'خانه\u0654\u200Cای', 'خانه\u0654\u200Cای'],
    ['keeps a half-space that hid behind a mark', 'می\u200F\u200C\u200Dشود', 'می\u200Cشود'],
    ['drops half-spaces at the edges', '\u200Cسلام\u200C', 'سلام'],
    ['drops half-spaces at spaces and signs', 'در\u200C نزد\u200C، ۱\u200C۲', 'در نزد، ۱۲'],
    ['drops half-spaces in Latin', 'ne\u200Cws', 'news'],
    ['keeps the joiner of an abbreviation', 'سال ۱۳۹۰ ه\u200D.ش', 'سال ۱۳۹۰ ه\u200D.ش'],
    ['drops the joiner between letters', 'ه\u200Dا ب\u200D', 'ها ب'],
    [
      'keeps emoji sequences',
      '👩🏽\u200D🚒 ❤\uFE0F\u200D🔥 1\uFE0F⃣',
      '👩🏽\u200D🚒 ❤\uFE0F\u200D🔥 1\uFE0F⃣',
    ],
    ['drops variation selectors from letters', 'علی\uFE0F\uFE00', 'علی'],
    ['makes one space of many', '  مشهد\u00A0\u202F\u3000 فوری\t\n ', 'مشهد فوری'],
    ['treats the line breaks of all systems alike', 'a\r\nb\rc\u2028d\u0085e', 'a b c d e'],
  ])('%s', (_rule, input, output) => {
    expect(fa(input)).toBe(output);
  });

  it('leaves letters alone in English fields, and nothing else', () => {
    expect(normalizeText('«كتاب ي» \u202Ex\u00A0y ﻻ', { locale: 'en' })).toBe('«كتاب ي» x y لا');
  });

  it('keeps lines and the spaces in them when asked', () => {
    const text = '\n یک\u00A0 دو  \r\n\r\nسه\u2029چهار \n\n';
    expect(normalizeText(text, { locale: 'fa', multiline: true })).toBe('یک  دو\n\nسه\nچهار');
  });

  it('leaves a well-typed paragraph as it is', () => {
    const text =
      'در دیباچهٔ بیژن و منیژه از باغی نام می‌برد؛ «گروه‌های مؤثر» رأی ۲۰٫۵ درصد را (به‌شدت) رد کردند…';
    expect(fa(text)).toBe(text);
  });

  it('is idempotent and leaves no bidi control, whatever it is given', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('fa' as const, 'en' as const),
        fc.boolean(),
        (text, locale, multiline) => {
          const once = normalizeText(text, { locale, multiline });
          expect(normalizeText(once, { locale, multiline })).toBe(once);
          expect(hasBidiControls(once)).toBe(false);
          expect(once.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('normalizeFragment', () => {
  it('keeps what only makes sense with the neighbours', () => {
    expect(normalizeFragment(' كتاب\u200C', { locale: 'fa' })).toBe(' کتاب\u200C');
    expect(normalizeFragment('\u200Cها\u202E\u00A0', { locale: 'fa' })).toBe('\u200Cها ');
    expect(normalizeFragment('', { locale: 'fa' })).toBe('');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalizeFragment(text, { locale: 'fa' });
        expect(normalizeFragment(once, { locale: 'fa' })).toBe(once);
        expect(hasBidiControls(once)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
