import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Lexicon } from './lexicon.ts';
import { loadLexicon } from './load-lexicon.ts';
import { proposeEdits } from './propose.ts';

const lexicon = await loadLexicon();
const LENGTH = 100_000;
const VERY_LONG = 250_000;

const hostile = [
  ...[
    'ها ',
    'می ',
    'ه',
    'ها',
    'های\u200C',
    'بن',
    'خانهای ',
    'کتاب ',
    'و ',
    'ـ',
    'بـ',
    '\u064E',
    'ب\u064E',
  ],
  ...[' ', ' ،', '\n', '"', '" ', '«', '»', '« ', '.', '. ', '...', '!', '!؟', '،', ':', '(', ') '],
  ...['1', '1.', '1 ', '50%', '-', 'a', 'a.', '@a', '#', 'https://', ':/', 'www.', 'كة', 'ال '],
];

const textOf = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Counts what the rules look up. */
function countLookUps(text: string): number {
  let count = 0;
  const counted =
    <A, B>(look: (word: A) => B) =>
    (word: A): B => {
      count += 1;
      return look(word);
    };
  const spy: Lexicon = {
    traits: counted(lexicon.traits),
    count: counted(lexicon.count),
    verb: counted(lexicon.verb),
    compound: counted(lexicon.compound),
    tanvin: counted(lexicon.tanvin),
  };
  proposeEdits(text, { lexicon: spy });
  return count;
}

it.each(hostile)('looks up no more than in proportion to the length of «%s» …', (piece) => {
  const [half, whole] = [LENGTH / 2, LENGTH].map((length) => countLookUps(textOf(piece, length)));
  expect(whole).toBeLessThanOrEqual((half ?? 0) * 2 + 500);
  expect(whole).toBeLessThan(LENGTH * 150);
});

// Linear takes some tenths of a second at most, quadratic (3·10¹⁰ steps) longer than a test may.
it.each(hostile)('comes to an end with a very long «%s» …', (piece) => {
  const text = textOf(piece, VERY_LONG);
  expect(proposeEdits(text, { lexicon }).length).toBeLessThanOrEqual(text.length);
});

it('has no pattern that repeats what repeats', () => {
  const nested = /\([^()\n]*[+*][^()\n]*\)[+*{]/;
  expect('(a+b)*').toMatch(nested);
  const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((one) => !/test/.test(one));
  const found = files.filter((file) =>
    nested.test(readFileSync(path.join(import.meta.dirname, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
