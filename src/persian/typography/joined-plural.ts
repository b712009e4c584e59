import { FUNCTION_WORDS, PLURAL_ENDINGS, PRONOUNS } from './endings.ts';
import { glue, HALF_SPACE, joinsNext } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';
import { NOT_PLURALS } from './not-plurals.ts';
import { isPlainForm } from './plain-form.ts';
import type { Reading } from './reading.ts';
import { findStem } from './stem.ts';

/** No phrase goes on with these: «حوزه‌ای که». After «حوزه‌های» must come what it belongs to. */
const ENDS_PHRASE = new Set(
  'و که از در به با تا را است بود شد نیست یا اما ولی برای باشد هم نیز'.split(' '),
);
const MUCH_MORE = 5;

/**
 * «کتابها», and «توسعهای», which looks like one. Not after letters that do not join: «کارها» is seen
 * the same with a half-space and without. `undecided`: one of two words, and nobody knows which.
 */
export function readPlural(
  key: string,
  next: string,
  lexicon: Lexicon,
): Reading | 'undecided' | undefined {
  const ending = PLURAL_ENDINGS.find((one) => key.endsWith(one)) ?? '';
  const base = key.slice(0, key.length - ending.length);
  if (ending === '' || base.length < 2 || !joinsNext(base) || base.endsWith(HALF_SPACE)) {
    return undefined;
  }
  if (NOT_PLURALS.has(`${base}ها`) || NOT_PLURALS.has(key)) return undefined;
  const rule = 'plural_joined';
  if (PRONOUNS.has(base)) return { spelling: glue(base, ending), rule, level: 2 };
  if (FUNCTION_WORDS.has(base)) return undefined;
  const stem = findStem(base, lexicon);
  const he = ending === 'های' ? readHeYe(base, lexicon) : undefined;
  if (he && !stem) return he;
  if (he && stem) return choose(base, next, glue(stem.spelling, ending), he.spelling, lexicon);
  if (!stem) {
    if (!isPlainForm(base, lexicon)) return undefined;
    return { spelling: glue(base, ending), rule, level: 1 };
  }
  const level = stem.traits & TRAIT.plural ? stem.level : 2;
  return { spelling: glue(stem.spelling, ending), rule, level };
}

/** «حرفهای» as «حرفه‌ای». */
function readHeYe(base: string, lexicon: Lexicon): Reading | undefined {
  const stem = findStem(`${base}ه`, lexicon);
  if (!stem || (stem.traits & (TRAIT.he | TRAIT.heClitic)) === 0) return undefined;
  return { spelling: glue(stem.spelling, 'ای'), rule: 'he_suffix_joined', level: stem.level };
}

function choose(
  base: string,
  next: string,
  plural: string,
  he: string,
  lexicon: Lexicon,
): Reading | 'undecided' {
  const rule = 'plural_or_he';
  const many = lexicon.count(base) + 1;
  const one = lexicon.count(`${base}ه`) + 1;
  if (next === '' || ENDS_PHRASE.has(next) || one >= many * MUCH_MORE) {
    return { spelling: he, rule, level: 2 };
  }
  return many >= one * MUCH_MORE ? { spelling: plural, rule, level: 2 } : 'undecided';
}
