import { normalizeText } from '../normalize.ts';
import { bareKey, HALF_SPACE } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';
import type { Range } from './ranges.ts';
import type { Word } from './words.ts';

/** Words and phrases that the rules must leave as they are. */
export type KeptWords = {
  /** Entries by their first word. */
  byFirst: Map<string, string[][]>;
  /** Entries as they are written: «4 میلیونی», a sign. */
  exact: Set<string>;
};

type Part = Range & { key: string; isBeforeWord: boolean };

const STEM = TRAIT.known | TRAIT.plural | TRAIT.he | TRAIT.heClitic;
const ONLY_WORDS = /^[[\p{Script=Arabic}&&\p{L}]\p{M}\u0640\u200C ]+$/v;
const GAP = /[ \u200C]+/;

const made = new WeakMap<readonly string[], KeptWords>();

/** The same list gives the same object, so one list may serve every paragraph. */
export function keepWords(list: readonly string[]): KeptWords {
  const known = made.get(list);
  if (known) return known;
  const words: KeptWords = { byFirst: new Map(), exact: new Set() };
  for (const entry of list) {
    const text = normalizeText(entry, { locale: 'fa' });
    words.exact.add(text);
    const keys = ONLY_WORDS.test(text) ? text.split(GAP).map(bareKey).filter(Boolean) : [];
    const [first] = keys;
    if (first === undefined) continue;
    words.byFirst.set(first, [...(words.byFirst.get(first) ?? []), keys]);
  }
  made.set(list, words);
  return words;
}

/** Where entries of the list stand in a text. */
export function keptRanges(text: string, words: Word[], list: KeptWords): Range[] {
  if (list.byFirst.size === 0) return [];
  const parts = words.flatMap((word) => partsOf(text, word));
  return parts.flatMap(({ key, from }, at) => {
    const entries = list.byFirst.get(key) ?? [];
    return entries.flatMap((keys) => {
      const last = parts[at + keys.length - 1];
      const isThere = keys.every((one, step) => {
        const part = parts[at + step];
        return part?.key === one && (step === keys.length - 1 || part.isBeforeWord);
      });
      return isThere && last ? [{ from, to: last.to }] : [];
    });
  });
}

/** «کتاب‌ها» is two parts, as «کتاب ها» is two words. */
function partsOf(text: string, word: Word): Part[] {
  const pieces = text.slice(word.from, word.to).split(HALF_SPACE);
  let from = word.from;
  return pieces.map((piece, at) => {
    const part = { from, to: from + piece.length, key: bareKey(piece) };
    from += piece.length + 1;
    return { ...part, isBeforeWord: at < pieces.length - 1 || word.isBeforeWord };
  });
}

/** A lexicon that also knows single words of the list: «استارتاپها» becomes «استارتاپ‌ها». */
export function withStems(lexicon: Lexicon, list: KeptWords): Lexicon {
  const isEntry = (word: string) => list.byFirst.get(word)?.some((keys) => keys.length === 1);
  return {
    ...lexicon,
    traits: (word) => lexicon.traits(word) | (isEntry(word) ? STEM : 0),
  };
}
