import { applyEdits } from './apply.ts';
import { composeEdits } from './compose.ts';
import { digitEdits } from './digits.ts';
import type { Edit, TypographyRule } from './edit.ts';
import { halfSpaceEdits } from './groups.ts';
import { type KeptWords, keepWords, keptRanges, withStems } from './kept-words.ts';
import type { Lexicon } from './lexicon.ts';
import { orthographyEdits } from './orthography.ts';
import { piecesOf } from './pieces.ts';
import { protectedRanges } from './protect.ts';
import { quoteEdits } from './quotes.ts';
import { mergeRanges, moveRanges, type Range, touches } from './ranges.ts';
import { repeatEdits } from './repeats.ts';
import { runTogetherEdits } from './run-together.ts';
import { signEdits } from './signs.ts';
import { spacingEdits } from './spacing.ts';
import { wordsOf } from './words.ts';

export type TypographyOptions = {
  lexicon: Lexicon;
  /** Names, and what the newsroom never wants to be asked again. Its words may take endings. */
  newsroomWords?: readonly string[];
  /** The same for this text only. */
  skipWords?: readonly string[];
  /** Rules that are switched off. */
  skipRules?: readonly TypographyRule[];
  /** Pieces that are not the newsroom's Persian: text marked as another language, as code. */
  skipRanges?: readonly Range[];
};

/** In nearly all texts the second round finds nothing; it is there for edits that make room for others. */
const ROUNDS = 6;
const NONE: readonly string[] = [];

/**
 * What could be written better in a paragraph of Persian, in order, apart from each other. The text
 * has the form in which texts are stored (`normalizeText`). With all edits applied, the same call
 * proposes nothing.
 */
export function proposeEdits(text: string, options: TypographyOptions): Edit[] {
  const ranges = mergeRanges([...(options.skipRanges ?? [])]);
  let edits: Edit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const current = applyEdits(text, edits);
    const more = proposeOnce(current, moveRanges(ranges, edits), options);
    if (more.length === 0) break;
    edits = composeEdits(text, edits, more);
  }
  return edits;
}

function proposeOnce(text: string, skipRanges: Range[], options: TypographyOptions): Edit[] {
  const ranges = mergeRanges([...skipRanges, ...protectedRanges(text)]);
  const words = wordsOf(text, ranges);
  const lists = [keepWords(options.newsroomWords ?? NONE), keepWords(options.skipWords ?? NONE)];
  const lexicon = lists.reduce(withStems, options.lexicon);
  const edits = [
    ...halfSpaceEdits(text, words, lexicon),
    ...orthographyEdits(text, words, lexicon),
    ...runTogetherEdits(text, words, lexicon),
    ...repeatEdits(text),
    ...signEdits(text),
    ...quoteEdits(text),
    ...spacingEdits(text),
    ...digitEdits(text),
  ];
  const kept = mergeRanges([...ranges, ...lists.flatMap((list) => keptRanges(text, words, list))]);
  const isWanted = (edit: Edit) =>
    !options.skipRules?.includes(edit.rule) && !isKept(edit, kept, lists);
  return withoutOverlaps(edits.filter(isWanted));
}

function isKept({ from, before, after }: Edit, kept: Range[], lists: KeptWords[]): boolean {
  if (lists.some(({ exact }) => exact.has(before))) return true;
  return piecesOf(before, after).some((piece) => touches(kept, from + piece.from, from + piece.to));
}

/** Of edits that overlap, the one of the rule that was named first. */
function withoutOverlaps(edits: Edit[]): Edit[] {
  const ranked = edits.map((edit, rank) => ({ edit, rank }));
  ranked.sort((a, b) => a.edit.from - b.edit.from || a.rank - b.rank);
  const kept: typeof ranked = [];
  for (const one of ranked) {
    const last = kept.at(-1);
    if (!last || last.edit.to <= one.edit.from) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept.map(({ edit }) => edit);
}
