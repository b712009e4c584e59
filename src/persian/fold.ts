/** In ranges, because the SQL function carries the same list. The half-space is not in it. */
const ignored = new RegExp(
  [
    String.raw`[\u064B-\u065F\u0670\u06D6-\u06ED]`, // vowel signs and Quranic marks
    String.raw`[\u0640\u066C]`, // kashida, thousands separator
    String.raw`[\u00AD\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]`, // invisible
    String.raw`[\u034F\u180B-\u180F\uFE00-\uFE0F]`, // invisible, attached to a letter
  ].join('|'),
  'g',
);

const from = 'يىئكةۀۂەھہأإآٱؤ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫\u200C';
const to = 'یییکههههههااااو01234567890123456789. ';
const folded = new Map(Array.from(from, (letter, index) => [letter, to.charAt(index)]));
const foldable = new RegExp(`[${from}]`, 'g');

const hyphenInWord = /([\u0621-\u06D3])[-\u2010\u2011\u2013](?=[\u0621-\u06D3])/g;

/**
 * The key by which texts are compared and found: one spelling for what a reader takes for the same
 * word. Lossy, idempotent, not for display. It is the twin of the SQL function `fa_fold`, and in
 * addition collapses white space and trims. A half-space counts as a space, so «کتاب‌ها» is two
 * words as in «کتاب ها»; where a name is one thing, use `foldKey`.
 *
 * NFKC comes twice, for lower case (H̱) and what is left when an invisible mark is gone may compose.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(ignored, '')
    .normalize('NFKC')
    .replace(foldable, (letter) => folded.get(letter) ?? letter)
    .replace(hyphenInWord, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The identity of a tag or a name: `fold`, but «کشورها» with and without the half-space is one
 * («کشور ها» with a space is another). */
export function foldKey(text: string): string {
  return fold(text.replaceAll('\u200C', ''));
}
