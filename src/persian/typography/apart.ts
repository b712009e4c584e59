import type { EditLevel } from './edit.ts';
import {
  CLITIC_ENDINGS,
  COMPARATIVE_ENDINGS,
  FUNCTION_WORDS,
  HE_ENDINGS,
  PLURAL_ENDINGS,
  PRONOUNS,
} from './endings.ts';
import { glue } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';
import { isPlainForm } from './plain-form.ts';
import type { Reading } from './reading.ts';
import { findStem } from './stem.ts';

const plurals = new Set(PLURAL_ENDINGS);
const comparatives = new Set(COMPARATIVE_ENDINGS);
const clitics = new Set(CLITIC_ENDINGS);
const heEndings = new Set([...HE_ENDINGS, ...CLITIC_ENDINGS]);

/** «می» and the verb after it. */
export function readMi(key: string, next: string, lexicon: Lexicon): Reading | undefined {
  if (key !== 'می' && key !== 'نمی') return undefined;
  const spelling = lexicon.verb(key + next);
  return spelling ? { spelling, rule: 'mi_apart', level: 1 } : undefined;
}

/**
 * A word and an ending that stands apart. `after` is what follows the ending: in «های و هوی» and
 * «تر و خشک» it is none.
 */
export function readEnding(
  word: string,
  ending: string,
  after: [string, string],
  lexicon: Lexicon,
): Reading | undefined {
  const isPlural = plurals.has(ending);
  if (isPlural && PRONOUNS.has(word)) {
    return { spelling: glue(word, ending), rule: 'plural_apart', level: 1 };
  }
  if (word.length < 2 || FUNCTION_WORDS.has(word)) return undefined;
  const [next, second] = after;
  if (isPlural) {
    const isCall = next === ending || (next === 'و' && second.startsWith('هو'));
    return plurals.has(word) || isCall ? undefined : readPlural(word, ending, lexicon);
  }
  if (comparatives.has(ending)) {
    const isWet = next === 'و' && /^(?:خشک|تازه)/.test(second);
    return isWet ? undefined : readComparative(word, ending, lexicon);
  }
  return heEndings.has(ending) ? readHe(word, ending, lexicon) : undefined;
}

function readPlural(word: string, ending: string, lexicon: Lexicon): Reading {
  const isKnown = findStem(word, lexicon) !== undefined || isPlainForm(word, lexicon);
  return { spelling: glue(word, ending), rule: 'plural_apart', level: isKnown ? 1 : 2 };
}

function readComparative(word: string, ending: string, lexicon: Lexicon): Reading | undefined {
  const traits = findStem(word, lexicon)?.traits ?? 0;
  if ((traits & (TRAIT.comparative | TRAIT.comparativeJoined)) === 0) return undefined;
  return { spelling: glue(word, ending), rule: 'comparative_apart', level: 1 };
}

function readHe(word: string, ending: string, lexicon: Lexicon): Reading | undefined {
  const isHe = word.endsWith('ه');
  if (!isHe && !word.endsWith('ی')) return undefined;
  const traits = findStem(word, lexicon)?.traits ?? 0;
  if ((traits & (TRAIT.he | TRAIT.heClitic)) === 0) return undefined;
  // After ی «ای» may call someone; «شان» may be a word.
  const level: EditLevel = isHe && !clitics.has(ending) ? 1 : 2;
  return { spelling: glue(word, ending), rule: 'he_suffix_apart', level };
}
