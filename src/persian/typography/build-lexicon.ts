import { bareKey, HALF_SPACE } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';

/** Lilak's affix flags (index.aff of `dictionary-fa`), two letters each. */
const FLAGS: Record<string, number> = {
  sg: TRAIT.plural,
  sd: TRAIT.pluralJoined,
  sk: TRAIT.he,
  sm: TRAIT.he,
  sp: TRAIT.he,
  sc: TRAIT.heClitic,
  su: TRAIT.comparative,
  st: TRAIT.comparativeJoined,
  pa: TRAIT.without,
  sa: TRAIT.clitic,
  sb: TRAIT.cliticAfterVowel,
  sj: TRAIT.an,
  sl: TRAIT.ye,
  sn: TRAIT.yeAfterVowel,
  sv: TRAIT.ye,
  so: TRAIT.copula,
  sr: TRAIT.copula,
  sq: TRAIT.copulaAfterVowel,
};

const VERB = /^ن?می\u200C/;
const OLD_VERB = /^ن?همی\u200C/;

/**
 * Reads Lilak's stems (`index.dic`: a word and its flags in each line) and word counts (tab-separated,
 * with a header). Forms are not expanded, that would be 1.85 million: the rules take endings off and
 * look the stem up.
 */
export function buildLexicon(stems: string, wordCounts: string): Lexicon {
  const counts = readCounts(wordCounts);
  const traits = new Map<string, number>();
  const verbs = new Map<string, string>();
  const compounds = new Map<string, string>();
  const tanvins = new Map<string, string>();
  for (const line of linesOf(stems)) {
    const [spelling = '', flags = ''] = line.split('/');
    if (OLD_VERB.test(spelling)) continue;
    const word = bareKey(spelling);
    if (spelling.endsWith('اً')) tanvins.set(word, spelling);
    traits.set(word, (traits.get(word) ?? TRAIT.known) | readFlags(flags));
    if (!word.includes(HALF_SPACE)) continue;
    const joined = word.replaceAll(HALF_SPACE, '');
    if (VERB.test(word)) verbs.set(joined, word);
    else compounds.set(joined, better(word, compounds.get(joined), counts));
  }
  return {
    traits: (word) => traits.get(word) ?? 0,
    count: (word) => counts.get(word) ?? 0,
    verb: (joined) => verbs.get(joined),
    compound: (joined) => compounds.get(joined),
    tanvin: (word) => tanvins.get(word),
  };
}

function* linesOf(text: string): Generator<string> {
  let from = text.indexOf('\n') + 1;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to > from) yield text.slice(from, to);
    from = to + 1;
  }
}

function readFlags(flags: string): number {
  let bits = 0;
  for (let at = 0; at + 1 < flags.length; at += 2) bits |= FLAGS[flags.slice(at, at + 2)] ?? 0;
  return bits;
}

function readCounts(table: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf(table)) {
    const [word = '', count = ''] = line.split('\t');
    counts.set(word, Number(count));
  }
  return counts;
}

/** Of two spellings of one word (گفت‌وگو, گفت‌و‌گو) the more frequent, then the one with fewer cuts. */
function better(word: string, other: string | undefined, counts: Map<string, number>): string {
  if (other === undefined) return word;
  const lead = (counts.get(word) ?? 0) - (counts.get(other) ?? 0);
  return lead > 0 || (lead === 0 && word.length < other.length) ? word : other;
}
