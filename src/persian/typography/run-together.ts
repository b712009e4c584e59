import type { Edit } from './edit.ts';
import { readJoined } from './joined.ts';
import { HALF_SPACE } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { isPlainForm, plainStem } from './plain-form.ts';
import type { Word } from './words.ts';

const SHORTEST = 5;
const LONGEST = 24;
const OFTEN = 5;

/** Two words without a space between them: «کشورکه». Only a hint, for names look like that too. */
export function runTogetherEdits(text: string, words: Word[], lexicon: Lexicon): Edit[] {
  return words.flatMap(({ from, to, key }) => {
    const before = text.slice(from, to);
    if (before !== key || key.length < SHORTEST || key.length > LONGEST) return [];
    if (key.includes(HALF_SPACE)) return [];
    if (isPlainForm(key, lexicon) || readJoined(key, '', lexicon)) return [];
    const cut = bestCut(key, lexicon);
    if (cut === 0) return [];
    const after = `${key.slice(0, cut)} ${key.slice(cut)}`;
    return [{ from, to, before, after, rule: 'run_together', level: 3 }];
  });
}

function bestCut(key: string, lexicon: Lexicon): number {
  let best = 0;
  let bestScore = 0;
  for (let cut = 2; cut <= key.length - 2; cut += 1) {
    const score = weight(key.slice(0, cut), lexicon) * weight(key.slice(cut), lexicon);
    if (score > bestScore) [best, bestScore] = [cut, score];
  }
  return best;
}

function weight(word: string, lexicon: Lexicon): number {
  const count = lexicon.count(word) || lexicon.count(plainStem(word, lexicon) ?? '');
  return count < OFTEN ? 0 : Math.log(count);
}
