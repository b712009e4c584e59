import type { Locale } from './locale.ts';

// Words a minute of silent reading. English: the mean of 190 studies (Brysbaert 2019). No such study
// of Persian is known to us; 180 lies between Turkish (166) and Hebrew (187) of IReST 2012.
const WORDS_PER_MINUTE: Record<Locale, number> = { fa: 180, en: 238 };

/**
 * Words of a text: runs between spaces and long dashes that hold a letter or a digit. A half-space
 * joins («می‌شود» is one word), a sign alone is none.
 */
export function countWords(text: string): number {
  return text.split(/[\s–—]+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Characters that a reader sees: no half-spaces, an emoji or a letter with its marks is one. */
export function countCharacters(text: string): number {
  const seen = text.replace(/[\u200B\u200C\u200E\u200F\u2060\n]/gu, '');
  // Nothing but plain letters needs no segmenter, which is slow on a long text.
  if (!/\u200D|[\p{M}\u{10000}-\u{10FFFF}]/u.test(seen)) return seen.length;
  return [...new Intl.Segmenter('fa').segment(seen)].length;
}

/** Whole minutes, at least one for a text that has words. */
export function readingMinutes(words: number, locale: Locale): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE[locale]));
}
