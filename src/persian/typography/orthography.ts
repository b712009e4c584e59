import type { Edit } from './edit.ts';
import { HALF_SPACE } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

const HAMZA = '\u0654';
/** Without tanvin these are other words. */
const OTHER_WORDS = new Set(['جدا', 'عالما', 'عبدا', 'عامدا', 'نوعا']);

/** Spellings that are a matter of style: «خانهٔ», «قطعاً», «دایره». */
export function orthographyEdits(text: string, words: Word[], lexicon: Lexicon): Edit[] {
  return words.flatMap((word, at) => {
    if (word.key === '') return [];
    const edit =
      heWithYe(text, word, words[at + 1]) ??
      withoutTehMarbuta(text, word, words[at + 1], lexicon) ??
      withTanvin(text, word, lexicon);
    return edit ? [edit] : [];
  });
}

function heWithYe(text: string, word: Word, next: Word | undefined): Edit | undefined {
  const edit = { from: word.from, rule: 'he_hamza', level: 2 } as const;
  const before = text.slice(word.from, word.to);
  if (before.endsWith('ۀ')) {
    return { ...edit, to: word.to, before, after: `${before.slice(0, -1)}ه${HAMZA}` };
  }
  if (before.length > 3 && before.endsWith(`ه${HALF_SPACE}ی`)) {
    return { ...edit, to: word.to, before, after: before.slice(0, -2) + HAMZA };
  }
  if (!word.isBeforeWord || next?.key !== 'ی' || before.length < 3 || !before.endsWith('ه')) {
    return undefined;
  }
  return { ...edit, to: next.to, before: text.slice(word.from, next.to), after: before + HAMZA };
}

function withoutTehMarbuta(
  text: string,
  word: Word,
  next: Word | undefined,
  lexicon: Lexicon,
): Edit | undefined {
  if (!word.key.endsWith('ة') || next?.key.startsWith('ال')) return undefined;
  const stem = word.key.slice(0, -1);
  const [he, te] = [`${stem}ه`, `${stem}ت`].map((one) => lexicon.traits(one) !== 0);
  // With both («مراجعه», «مراجعت») or neither nobody knows.
  if (he === te) return undefined;
  const before = text.slice(word.from, word.to);
  const after = before.slice(0, before.lastIndexOf('ة')) + (he ? 'ه' : 'ت');
  return { from: word.from, to: word.to, before, after, rule: 'teh_marbuta', level: 2 };
}

function withTanvin(text: string, word: Word, lexicon: Lexicon): Edit | undefined {
  if (!word.key.endsWith('ا') || OTHER_WORDS.has(word.key)) return undefined;
  const before = text.slice(word.from, word.to);
  const after = lexicon.tanvin(word.key);
  if (!after || before !== word.key) return undefined;
  return { from: word.from, to: word.to, before, after, rule: 'tanvin', level: 2 };
}
