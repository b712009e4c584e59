import { HEADS, PREFIXES } from './compound-parts.ts';
import type { EditLevel } from './edit.ts';
import { glue, HALF_SPACE, joinsNext } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';
import { isPlainForm, splitPlain } from './plain-form.ts';

/** `level`: how sure it is that there is such a word. */
export type Stem = { spelling: string; traits: number; level: EditLevel };

/** Of words that the lexicon says nothing about. */
const LOOSE = TRAIT.known | TRAIT.plural | TRAIT.he | TRAIT.heClitic | TRAIT.comparative;
const LONGEST_HEAD = 8;
const LONGEST_PREFIX = 5;

/** What endings are put after: a word, or a compound that lacks its half-space. */
export function findStem(key: string, lexicon: Lexicon): Stem | undefined {
  const traits = lexicon.traits(key);
  if (traits === 0) {
    return (
      findCompound(key, lexicon) ??
      findByHead(key, lexicon) ??
      findByPrefix(key, lexicon) ??
      findPatronymic(key, lexicon)
    );
  }
  return { spelling: key, traits: loosen(key, traits), level: 1 };
}

/** A compound without flags was not looked at; a simple word without them takes no endings. */
function loosen(word: string, traits: number): number {
  return traits === TRAIT.known && word.includes(HALF_SPACE) ? LOOSE : traits;
}

function findCompound(key: string, lexicon: Lexicon): Stem | undefined {
  const compound = lexicon.compound(key);
  if (compound) {
    const traits = loosen(compound, lexicon.traits(compound));
    return { spelling: compound, traits, level: 1 };
  }
  for (const [base, ending] of splitPlain(key)) {
    const stem = lexicon.compound(base);
    if (stem && !stem.endsWith('ه')) return { spelling: stem + ending, traits: LOOSE, level: 1 };
  }
  return undefined;
}

/** «تعیین‌شده», «سرمایه‌گذاری»: a word and one of the second parts that are put after any. */
function findByHead(key: string, lexicon: Lexicon): Stem | undefined {
  for (let at = Math.max(2, key.length - LONGEST_HEAD); at < key.length - 1; at += 1) {
    const [first, head] = [key.slice(0, at), key.slice(at)];
    if (!HEADS.has(head) || !joinsNext(first) || first.endsWith(HALF_SPACE)) continue;
    if (isPlainForm(first, lexicon)) {
      return { spelling: glue(first, head), traits: LOOSE, level: 2 };
    }
  }
  return undefined;
}

/** «هم‌اتاقی», «سه‌ساله». */
function findByPrefix(key: string, lexicon: Lexicon): Stem | undefined {
  for (let at = 2; at <= LONGEST_PREFIX && at < key.length - 3; at += 1) {
    const [prefix, rest] = [key.slice(0, at), key.slice(at)];
    if (!PREFIXES.has(prefix) || !isPlainForm(rest, lexicon)) continue;
    return { spelling: glue(prefix, rest), traits: LOOSE, level: 2 };
  }
  return undefined;
}

/** «عبدالله‌بن‌عباس». */
function findPatronymic(key: string, lexicon: Lexicon): Stem | undefined {
  const at = key.indexOf('بن', 3);
  const [son, father] = [key.slice(0, at), key.slice(at + 2)];
  if (at < 0 || father.length < 3) return undefined;
  if (!isPlainForm(son, lexicon) || !isPlainForm(father, lexicon)) return undefined;
  return { spelling: glue(glue(son, 'بن'), father), traits: TRAIT.known, level: 2 };
}
