import { expect, test } from 'vitest';
import { countCharacters, countWords, readingMinutes } from './reading-time.ts';

const half = '\u200C';

test.each([
  ['', 0],
  [' \n ', 0],
  ['سلام', 1],
  [`می${half}شود و نمی${half}شود`, 3],
  [`کتاب${half}ها\nخانه${half}ها`, 2],
  ['«تهران» ، مشهد !', 2],
  ['خبر — تحلیل', 2],
  ['خبر—تحلیل', 2],
  ['۲٫۵ میلیون', 2],
  ['state-of-the-art don’t', 2],
  ['a\u00A0b', 2],
  ['… - –', 0],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  ['', 0],
  [`می${half}شود`, 5],
  ['سَلام', 4],
  ['👩‍🔬 a', 3],
  ['خط\nدیگر', 6],
  ['abc', 3],
])('%j has %i characters', (text, characters) => {
  expect(countCharacters(text)).toBe(characters);
});

test.each([
  [0, 'fa', 0],
  [1, 'fa', 1],
  [180, 'fa', 1],
  [900, 'fa', 5],
  [952, 'en', 4],
] as const)('%i words in %s take %i minutes', (words, locale, minutes) => {
  expect(readingMinutes(words, locale)).toBe(minutes);
});
