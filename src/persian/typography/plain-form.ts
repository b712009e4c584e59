import { joinsNext } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';

/** Endings that are written without a half-space, and the traits of stems that take them. */
const ENDINGS = new Map<string, number>();
const LONGEST = 6;

for (const [trait, endings] of [
  [TRAIT.clitic, 'م ت ش مان تان شان'],
  [TRAIT.cliticAfterVowel, 'یم یت یش یمان یتان یشان'],
  [TRAIT.an, 'ان انی انم انت انش انمان انتان انشان'],
  [TRAIT.ye, 'ی'],
  [TRAIT.yeAfterVowel, 'یی'],
  [TRAIT.copula, 'م ی ست یم ید ند'],
  [TRAIT.copulaAfterVowel, 'یم یی ست ییم یید یند'],
  [TRAIT.comparativeJoined, 'تر ترین تری'],
  [TRAIT.pluralJoined, 'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست'],
] as const) {
  for (const ending of endings.split(' ')) {
    ENDINGS.set(ending, (ENDINGS.get(ending) ?? 0) | trait);
  }
}

/** Whether the word is right as it stands: in the lexicon, or a stem with an ending that joins. */
export function isPlainForm(word: string, lexicon: Lexicon): boolean {
  return plainStem(word, lexicon) !== undefined;
}

/** The stem of a word that is right as it stands. */
export function plainStem(word: string, lexicon: Lexicon): string | undefined {
  if (lexicon.traits(word) !== 0) return word;
  for (const [stem, , needed] of splitPlain(word)) {
    if ((lexicon.traits(stem) & needed) !== 0) return stem;
  }
  return undefined;
}

/** Every way to take off an ending that joins: the stem, the ending, the traits that allow it. */
export function* splitPlain(word: string): Generator<[string, string, number]> {
  for (let length = Math.min(LONGEST, word.length - 2); length > 0; length -= 1) {
    const [stem, ending] = [word.slice(0, -length), word.slice(-length)];
    const needed = ENDINGS.get(ending) ?? 0;
    // «ها» joins what does not join; after other letters it is the defect that is looked for.
    const isDefect = needed === TRAIT.pluralJoined && joinsNext(stem);
    if (needed !== 0 && !isDefect) yield [stem, ending, needed];
  }
}
