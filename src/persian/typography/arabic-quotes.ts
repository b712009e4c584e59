import type { Range } from './ranges.ts';

const QUOTE = /«[^«»\n]*»|﴿[^﴿﴾\n]*﴾/g;
const WORD = /[\p{Script=Arabic}\p{M}]+/gu;
const VOWEL_SIGN = /[\u064B-\u0652\u0670]/;
const ONLY_ARABIC = /[ةيىكأإٱ]/;
const ARTICLE = /^(?:وال|بال|فال|لل|ال)\p{L}{2}/u;
const ONLY_PERSIAN = /[پچژگ\u200C]/;
const ARABIC_WORDS = new Set(
  'فی عن الی لا هو هذا هذه التی الذی الذین لکن لم کان انه لنا لکم بسم'.split(' '),
);
/** Words of both languages say nothing. */
const SHARED_WORDS = new Set('و من ما علی یا ان الله هی'.split(' '));
const LEAST_WORDS = 3;

/**
 * Quotations that are not Persian but Arabic, as far as can be told: between ﴿ ﴾ always, between « »
 * when at least half of the words carry a sign of it (vowel signs, letters, the article).
 */
export function arabicQuotes(text: string): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(QUOTE)) {
    if (match[0].startsWith('﴿') || isArabic(match[0])) {
      ranges.push({ from: match.index + 1, to: match.index + match[0].length - 1 });
    }
  }
  return ranges;
}

function isArabic(quote: string): boolean {
  const words = (quote.match(WORD) ?? []).filter((word) => !SHARED_WORDS.has(word));
  if (words.length < LEAST_WORDS) return false;
  return words.filter(looksArabic).length * 2 >= words.length;
}

function looksArabic(word: string): boolean {
  if (VOWEL_SIGN.test(word) || ONLY_ARABIC.test(word) || ARABIC_WORDS.has(word)) return true;
  return ARTICLE.test(word) && !ONLY_PERSIAN.test(word);
}
