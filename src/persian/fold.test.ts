import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBidiControls } from './bidi.ts';
import { fold, foldKey } from './fold.ts';
import { anyText } from './nasty-text.fixture.ts';

describe('fold', () => {
  it.each([
    ['letters of other keyboards', 'علي مصطفى كتاب', 'علی مصطفی کتاب'],
    ['all kinds of he', 'ة ۀ ۂ ە ھ ہ هٔ', 'ه ه ه ه ه ه ه'],
    ['hamzas and madda', 'مسئول أ إ آ ٱ مؤثر', 'مسیول ا ا ا ا موثر'],
    ['vowel signs and kashida', 'مُحَمَّد کتـــابٰ', 'محمد کتاب'],
    ['presentation forms', 'ﺳﻼﻡ', 'سلام'],
    ['digits', '۱۲۳ ٤٥٦ ７', '123 456 7'],
    ['the signs in numbers', '۱٬۲۳۴ ۲٫۵', '1234 2.5'],
    ['hyphens between words, not between digits', 'تهران-مشهد ۲۵-۳۰ ٢-٣', 'تهران مشهد 25-30 2-3'],
    ['half-space as a space', 'کتاب\u200Cها', 'کتاب ها'],
    ['upper case', 'Mashhad CAFÉ', 'mashhad café'],
    ['accents behind a hidden mark', 'e\u200B\u0301', 'é'],
    ['accents that only lower case composes', 'H\u0331', '\u1E96'],
    ['white space', ' \u00A0یک\n\tدو ', 'یک دو'],
    ['hidden marks', 'م\u200Fش\u202Eه\u00ADد\uFE0F', 'مشهد'],
  ])('%s', (_rule, input, output) => {
    expect(fold(input)).toBe(output);
  });

  it('is idempotent and leaves no bidi control, whatever it is given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(hasBidiControls(once)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('foldKey', () => {
  it('takes spellings with and without the half-space for one', () => {
    expect(foldKey('كشور\u200Cها')).toBe(foldKey('کشورها'));
    expect(foldKey('کشور ها')).not.toBe(foldKey('کشورها'));
  });

  it('is idempotent', () => {
    fc.assert(fc.property(anyText, (text) => foldKey(foldKey(text)) === foldKey(text)));
  });
});
