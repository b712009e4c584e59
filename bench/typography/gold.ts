import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, '../../tests/data/eval-cc-by-sa/fa-zwnj-gold.txt');

/** What was done to the half-spaces of a good sentence. */
export const DAMAGES = {
  /** Taken away: «میشود». */
  joined: (sentence: string) => sentence.replaceAll('\u200C', ''),
  /** Made spaces: «می شود». */
  spaced: (sentence: string) => sentence.replaceAll('\u200C', ' '),
  undamaged: (sentence: string) => sentence,
};

export type Damage = keyof typeof DAMAGES;

/** `seen`: sentences whose mistakes were looked at while the rules were written; of the others only
 * the sums were. */
export type Part = 'all' | 'seen' | 'unseen';

export function readGold(part: Part = 'all'): string[] {
  const sentences = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return sentences.filter((_, at) => part === 'all' || (at % 2 === 0) === (part === 'seen'));
}
