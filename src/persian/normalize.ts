import { cleanJoiners } from './joiners.ts';
import type { Locale } from './locale.ts';

export interface NormalizeOptions {
  /** Arabic letters become Persian ones in `fa` only; text marked as Arabic is passed as `en`. */
  locale: Locale;
  /** Keeps line breaks (as `\n`) and the spaces inside a line. */
  multiline?: boolean;
}

/** What is never seen, only ever harms: all that Unicode calls ignorable (bidi controls, zero-width
 * spaces, soft hyphens, tags), noncharacters, half surrogate pairs and controls. The joiners have
 * rules of their own, a variation selector may follow an emoji. */
const unseen =
  /[[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\p{Cc}]--[\n\u200C\u200D\uFE0E\uFE0F]]|(?<!\p{Emoji})[\uFE0E\uFE0F]/gv;

/** Letters as glyphs of old type-setting programs. ﷲ ﷺ ﷻ are what the author meant, and stay. */
const presentationForms = /(?![\uFDF2\uFDFA\uFDFB])[\uFB50-\uFDFB\uFE70-\uFEFC]/g;

const persianLetters: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ھ: 'ه',
  ہ: 'ه',
  '\u06C0': 'ه\u0654',
  '\u06C2': 'ه\u0654',
};
const foreignLetters = new RegExp(`[${Object.keys(persianLetters).join('')}]`, 'g');

/** NFC comes before the letters, for ي with a hamza above is ئ and ی with one is not; and after
 * them, for the hamza of هٔ may have to change places with another mark. */
function composeLetters(text: string, locale: Locale): string {
  const composed = text.normalize('NFC');
  if (locale === 'en') return composed;
  return composed
    .replace(foreignLetters, (letter) => persianLetters[letter] ?? letter)
    .normalize('NFC');
}

function cleanCharacters(text: string, locale: Locale): string {
  const seen = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(unseen, '')
    // The isolated forms of the marks decompose to a space and the mark.
    .replace(presentationForms, (form) => form.normalize('NFKC').trim());
  return composeLetters(cleanJoiners(seen), locale);
}

/**
 * The form in which every text field is stored. Idempotent. Changes nothing that a reader sees but
 * the shape of foreign letters: not digits, diacritics, kashida or quotes, and no compatibility
 * forms (½ ² … ™ stay).
 */
export function normalizeText(text: string, options: NormalizeOptions): string {
  const clean = cleanCharacters(text, options.locale);
  if (!options.multiline) return clean.replace(/[ \n]+/g, ' ').trim();
  return clean
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/**
 * The same for a piece of a longer text, such as a text node of an article's body: spaces are kept,
 * and a half-space at an edge stays, since its letter may stand in the next piece.
 */
export function normalizeFragment(text: string, options: { locale: Locale }): string {
  // ب composes with no mark, so it can stand for the neighbours and be taken off again.
  return cleanCharacters(`ب${text}ب`, options.locale).slice(1, -1);
}
