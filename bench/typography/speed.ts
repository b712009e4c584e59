import type { Lexicon } from '#persian/typography/lexicon.ts';
import { proposeEdits } from '#persian/typography/propose.ts';
import { quantile, short, type Table } from '../table.ts';
import { DAMAGES, readGold } from './gold.ts';

const ROUNDS = 5;

/** Milliseconds for a sentence, warm, and for a text of one article's length. */
export function evalSpeed(lexicon: Lexicon, article: string): Table {
  const sentences = readGold().map(DAMAGES.joined);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const sentence of sentences) times.push(time(() => proposeEdits(sentence, { lexicon })));
  }
  const warm = times.slice(sentences.length);
  const whole = Array.from({ length: ROUNDS }, () =>
    time(() => proposeEdits(article, { lexicon })),
  );
  return {
    title: 'Milliseconds',
    rows: [
      ['', 'median', '99 of 100', 'most'],
      ['a sentence', ...[0.5, 0.99, 1].map((part) => short(quantile(warm, part)))],
      ['the seed article', ...[0.5, 0.99, 1].map((part) => short(quantile(whole, part)))],
    ],
  };
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
