export const HALF_SPACE = '\u200C';
/** Of هٔ. */
export const HAMZA = '\u0654';

/** Vowel signs and kashida: seen, but not part of how a word is looked up. The hamza of هٔ is. */
const UNKEYED = /[\u064B-\u0653\u0655-\u065F\u0670\u0640]/g;

/** A word as it is looked up. */
export function bareKey(word: string): string {
  return word.replace(UNKEYED, '');
}

const NON_JOINING = new Set('اآأإٱدذرزژوؤةءىۀ\u0654');

/** Whether the last letter joins to what follows, so that a half-space after it can be seen. */
export function joinsNext(word: string): boolean {
  return word !== '' && !NON_JOINING.has(word.charAt(word.length - 1));
}

/** Two parts of a word; a half-space only where it can be seen. */
export function glue(first: string, second: string): string {
  return joinsNext(first) ? first + HALF_SPACE + second : first + second;
}
