import { bareKey } from './letters.ts';
import { type Range, touches } from './ranges.ts';

/** A run of Persian letters with their marks and half-spaces. */
export type Word = {
  from: number;
  to: number;
  /** As it is looked up, without vowel signs and kashida. Empty for a word that must not be touched. */
  key: string;
  /** Only spaces stand between it and the next word. */
  isBeforeWord: boolean;
  /** Only spaces stand between it and a number. */
  isBeforeNumber: boolean;
};

const WORD = /[[\p{Script=Arabic}&&\p{L}]\p{M}\u0640\u200C]+/gv;
const NUMBER = /^ +[0-9۰-۹]/;
const LONGEST_GAP = 8;

/** The words of a text, those of protected ranges with an empty key. */
export function wordsOf(text: string, ranges: Range[]): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    const last = words.at(-1);
    if (last) last.isBeforeWord = isGap(text, last.to, from);
    words.push({
      from,
      to,
      key: touches(ranges, from, to) ? '' : bareKey(match[0]),
      isBeforeWord: false,
      isBeforeNumber: NUMBER.test(text.slice(to, to + LONGEST_GAP)),
    });
  }
  return words;
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP || to === from) return false;
  for (let at = from; at < to; at += 1) if (text.charAt(at) !== ' ') return false;
  return true;
}
