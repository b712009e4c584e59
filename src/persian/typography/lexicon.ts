/** What endings a stem takes, and how they are written. Bits of `Lexicon.traits`. */
export const TRAIT = {
  /** There is such a word. */
  known: 1,
  /** «‌ها» after a half-space: the last letter joins. */
  plural: 2,
  /** «ها» without one. */
  pluralJoined: 4,
  /** «‌ای»، «‌ام»، «‌اند»: after the silent he (and ی). */
  he: 8,
  /** «‌اش»، «‌مان». */
  heClitic: 16,
  /** «‌تر» after a half-space. */
  comparative: 32,
  comparativeJoined: 64,
  /** «بی‌» before it. */
  without: 128,
  /** م ت ش مان تان شان, joined. */
  clitic: 256,
  /** The same after a vowel: یم یت یش … */
  cliticAfterVowel: 512,
  /** ان and what follows it. */
  an: 1024,
  /** ی of «a», or of a quality. */
  ye: 2048,
  /** یی after a vowel. */
  yeAfterVowel: 4096,
  /** م ی ست یم ید ند: «to be». */
  copula: 8192,
  copulaAfterVowel: 16384,
} as const;

/** The words that the rules know. `word` is spelled as in a text; `joined` is without half-spaces. */
export interface Lexicon {
  /** Bits of `TRAIT`; 0 for a word that is not there. */
  traits(word: string): number;
  /** How often the word stood in the news that was counted; 0 for rare ones. */
  count(word: string): number;
  /** «می‌شود» for «میشود». */
  verb(joined: string): string | undefined;
  /** «چشم‌انداز» for «چشمانداز». */
  compound(joined: string): string | undefined;
  /** «قطعاً» for «قطعا». */
  tanvin(word: string): string | undefined;
}
