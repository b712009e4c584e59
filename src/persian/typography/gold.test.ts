import { describe, expect, it } from 'vitest';
import { LEVELS, unrepaired } from '../../../bench/typography/eval.ts';
import { type Damage, readGold } from '../../../bench/typography/gold.ts';
import { scoreSentences } from '../../../bench/typography/score.ts';
import { SEED_JOINED, SEED_TEXT } from '../../../bench/typography/seed.ts';
import { loadLexicon } from './load-lexicon.ts';

const lexicon = await loadLexicon();
const sentences = readGold();

function score(damage: Damage, levels: string) {
  const accepts = LEVELS[levels];
  if (!accepts) throw new Error(levels);
  const { right, variants, wrong, taken, restored, tokens } = scoreSentences(
    sentences,
    damage,
    accepts,
    lexicon,
  );
  return {
    strict: right / (right + variants + wrong),
    precision: right / (right + wrong),
    recall: restored / taken,
    wrongPerThousand: (1000 * wrong) / tokens,
  };
}

// A little under what `npm run eval:typography` shows, which also says what the numbers are.
describe('700 sentences', () => {
  it('are all there, with their half-spaces', () => {
    expect(sentences.length).toBe(700);
    expect(sentences.join('').split('\u200C').length - 1).toBeGreaterThan(1600);
  });

  it.each<[Damage, string, number, number, number]>([
    ['joined', 'level 1', 0.99, 0.93, 0.73],
    ['joined', 'levels 1–2', 0.98, 0.92, 0.88],
    ['spaced', 'level 1', 0.99, 0.92, 0.62],
    ['spaced', 'levels 1–2', 0.98, 0.91, 0.78],
  ])('%s, %s: precision %f (strict %f), recall %f', (damage, levels, precision, strict, recall) => {
    const found = score(damage, levels);
    expect(found.precision).toBeGreaterThan(precision);
    expect(found.strict).toBeGreaterThan(strict);
    expect(found.recall).toBeGreaterThan(recall);
  });

  it.each([
    ['level 1', 0.15],
    ['levels 1–2, no rule 8', 0.35],
    ['levels 1–2', 0.75],
  ])('undamaged, %s: at most %f wrong changes in 1,000 tokens', (levels, most) => {
    expect(score('undamaged', levels).wrongPerThousand).toBeLessThan(most);
  });
});

describe('the seed article', () => {
  it('has 15 joined forms, and none after levels 1 and 2', () => {
    expect(SEED_JOINED.length).toBe(15);
    for (const form of SEED_JOINED) expect(SEED_TEXT).toContain(form);
    expect(SEED_TEXT.split('کارخانههای').length - 1).toBe(5);
    expect(unrepaired(SEED_TEXT, SEED_JOINED, lexicon)).toEqual([]);
  });
});
