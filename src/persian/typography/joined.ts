import type { TypographyRule } from './edit.ts';
import { HE_ENDINGS } from './endings.ts';
import { readComparative } from './joined-comparative.ts';
import { readHe } from './joined-he.ts';
import { readPlural } from './joined-plural.ts';
import { glue, HALF_SPACE, HAMZA } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';
import { isPlainForm } from './plain-form.ts';
import type { Reading } from './reading.ts';
import { findStem } from './stem.ts';

const SHORTEST = 4;
/** No word is longer; what is would cost time. */
const LONGEST = 40;
/** How often a word must have been met for «به» to be taken off it. */
const OFTEN = 5;

/**
 * The half-spaces that a word lacks, if it lacks some. `next` is the word that follows it after a
 * space, empty before a sign or at the end: it tells «حرفه‌ای که» from «حرف‌های او».
 */
export function readJoined(key: string, next: string, lexicon: Lexicon): Reading | undefined {
  if (key.length < SHORTEST || key.length > LONGEST) return undefined;
  if (key.endsWith(HAMZA)) {
    const reading = readJoined(key.slice(0, -1), next, lexicon);
    return reading && { ...reading, spelling: reading.spelling + HAMZA };
  }
  const verb = readVerb(key, lexicon);
  if (verb) return verb;
  const plural = readPlural(key, next, lexicon);
  if (plural) return plural === 'undecided' ? undefined : plural;
  const other = readCommonSpelling(key, lexicon) ?? readComparative(key, lexicon);
  if (other || isPlainForm(key, lexicon)) return other;
  return readCompound(key, lexicon) ?? readHe(key, lexicon) ?? readPreposition(key, lexicon);
}

function readVerb(key: string, lexicon: Lexicon): Reading | undefined {
  const spelling = lexicon.verb(key);
  if (!spelling) return undefined;
  // میدان، میزبان: words of their own, unless the verb is met more often.
  const isWord = lexicon.traits(key) !== 0 && lexicon.count(key) >= lexicon.count(spelling);
  return isWord ? undefined : { spelling, rule: 'mi_joined', level: 1 };
}

/** «امکانپذیر» is in the lexicon as it stands, but newspapers mostly write it with a half-space. */
function readCommonSpelling(key: string, lexicon: Lexicon): Reading | undefined {
  const spelling = lexicon.compound(key);
  if (!spelling || lexicon.traits(key) === 0) return undefined;
  if (lexicon.count(spelling) <= lexicon.count(key) * 2) return undefined;
  return { spelling, rule: 'compound_joined', level: 2 };
}

function readCompound(key: string, lexicon: Lexicon): Reading | undefined {
  const stem = findStem(key, lexicon);
  if (!stem || stem.spelling === key) return undefined;
  return { spelling: stem.spelling, rule: ruleOf(stem.spelling), level: stem.level };
}

/** The lexicon lists «رفته‌اند» and «بی‌کران» beside compounds. */
function ruleOf(spelling: string): TypographyRule {
  const last = spelling.slice(spelling.lastIndexOf(HALF_SPACE) + 1);
  if (spelling.includes(`ه${HALF_SPACE}`) && HE_ENDINGS.includes(last)) return 'he_suffix_joined';
  return spelling.startsWith(`بی${HALF_SPACE}`) ? 'prefix_joined' : 'compound_joined';
}

function readPreposition(key: string, lexicon: Lexicon): Reading | undefined {
  const [first, rest] = [key.slice(0, 2), key.slice(2)];
  if (rest.length < 3) return undefined;
  const isTo = first === 'به' && lexicon.count(rest) >= OFTEN;
  const isWithout = first === 'بی' && (lexicon.traits(rest) & TRAIT.without) !== 0;
  if (!isTo && !isWithout) return undefined;
  return { spelling: glue(first, rest), rule: 'prefix_joined', level: 2 };
}
