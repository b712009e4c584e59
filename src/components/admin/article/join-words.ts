import type { Locale } from '#persian/locale.ts';

/** Names one after the other, with the comma of the script. */
export const joinWords = (words: string[], locale: Locale): string =>
  words.join(locale === 'fa' ? '، ' : ', ');
