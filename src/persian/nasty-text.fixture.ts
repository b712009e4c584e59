import fc from 'fast-check';

/** Characters that have broken normalisers: each meets each other one often. */
const nasty = [
  ...[
    'ا',
    'آ',
    'ب',
    'ه',
    'ی',
    'ي',
    'ى',
    'ئ',
    'ک',
    'ك',
    'ۀ',
    'ۂ',
    'ہ',
    'ھ',
    'ە',
    'ة',
    'ؤ',
    'أ',
    'ـ',
  ],
  ...['\u064B', '\u064E', '\u0651', '\u0653', '\u0654', '\u0655', '\u0670', '\u0301', '\u0331'],
  ...['\u200C', '\u200C', '\u200D', '\u200B', '\u200E', '\u200F', '\u061C', '\u2060', '\uFEFF'],
  ...['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
  ...['\u00AD', '\u034F', '\u180E', '\u206A', '\u{E0041}', '\u0000', '\u001F', '\u0085', '\uFFFE'],
  ...[' ', '\u00A0', '\u202F', '\u3000', '\t', '\n', '\r', '\u2028', '\uD83D', '\uDE00'],
  ...['😀', '👩', '🏽', '\uFE0F', '❤', '1', '۱', '٤', '٫', '٬', '-', '\u2011', '–', '½', '™', '﷼'],
  ...[
    'ﷲ',
    'ﷺ',
    'ﻻ',
    'ﻩ',
    'ﻱ',
    'ﯽ',
    'ﹶ',
    'ﹱ',
    'ﱞ',
    'e',
    'H',
    'h',
    'İ',
    'Σ',
    'ß',
    'A',
    '.',
    '«',
    '،',
  ],
];

const clusters = fc.array(fc.constantFrom(...nasty), { maxLength: 14 }).map((all) => all.join(''));

/** Any text at all, lone surrogates among it, and texts made of trouble. */
export const anyText = fc.oneof(
  clusters,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
);
