import { applyEdits } from '#persian/typography/apply.ts';
import type { Edit } from '#persian/typography/edit.ts';
import type { Lexicon } from '#persian/typography/lexicon.ts';
import { proposeEdits } from '#persian/typography/propose.ts';
import { type Boundary, placesOf, readSpelling, type Spelling } from './boundaries.ts';
import { DAMAGES, type Damage } from './gold.ts';

export type Score = {
  /** Changed as the sentence has it. */
  right: number;
  /** Changed otherwise, but only because the sentence itself writes ها or تر joined in that word. */
  variants: number;
  wrong: number;
  /** Half-spaces that the damage took, and those of them that are there again. */
  taken: number;
  restored: number;
  tokens: number;
};

/** Which edits an editor accepts. */
export type Accepts = (edit: Edit) => boolean;

/** Rules that move half-spaces and spaces between letters; signs, digits and spelling are not scored. */
export const SCORED = /^(?:mi|plural|he_suffix|comparative|compound|prefix|run)_/;

export function scoreSentences(
  sentences: string[],
  damage: Damage,
  accepts: Accepts,
  lexicon: Lexicon,
): Score {
  const sum: Score = { right: 0, variants: 0, wrong: 0, taken: 0, restored: 0, tokens: 0 };
  for (const gold of sentences) {
    const before = DAMAGES[damage](gold);
    const isAccepted = (edit: Edit) => SCORED.test(edit.rule) && accepts(edit);
    const after = applyEdits(before, proposeEdits(before, { lexicon }).filter(isAccepted));
    addScore(sum, readSpelling(gold), readSpelling(before), readSpelling(after));
    sum.tokens += gold.split(/\s+/).length;
  }
  return sum;
}

function addScore(sum: Score, gold: Spelling, before: Spelling, after: Spelling): void {
  if (gold.letters !== after.letters) throw new Error(`Other letters: ${after.letters}`);
  const boundary = ({ after: all }: Spelling, at: number): Boundary => all.get(at) ?? 'none';
  for (const at of placesOf(gold)) {
    const [want, had, has] = [gold, before, after].map((one) => boundary(one, at));
    if (want === 'half' && had !== 'half') {
      sum.taken += 1;
      if (has === 'half') sum.restored += 1;
    }
    if (has === had) continue;
    if (has === want) sum.right += 1;
    else if (isVariant(gold, after, at)) sum.variants += 1;
    else sum.wrong += 1;
  }
}

/** The ending is put apart as «ها» or «تر», and the sentence has no half-space near that we have not. */
function isVariant(gold: Spelling, after: Spelling, at: number): boolean {
  const isEnding = /^(?:ها|تر)/.test(gold.letters.slice(at, at + 2));
  if (!isEnding || gold.after.has(at) || after.after.get(at) !== 'half') return false;
  const isOther = (place: number) =>
    gold.after.get(place) === 'half' && after.after.get(place) !== 'half';
  return ![at - 1, at + 1, at + 2, at + 3].some(isOther);
}
