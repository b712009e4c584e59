import { COMPARATIVE_ENDINGS } from './endings.ts';
import { glue, joinsNext } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { findStem } from './stem.ts';

/** کمتر، بیشتر، بهتر are words of their own. */
const ALWAYS_JOINED = /^(?:کم|بیش|به|مه|که)تر/;

/** «سالمتر». Many write it so, hence level 2. */
export function readComparative(key: string, lexicon: Lexicon): Reading | undefined {
  if (lexicon.traits(key) !== 0 || ALWAYS_JOINED.test(key)) return undefined;
  for (const ending of COMPARATIVE_ENDINGS) {
    const base = key.slice(0, -ending.length);
    if (!key.endsWith(ending) || !joinsNext(base)) continue;
    const stem = findStem(base, lexicon);
    if (!stem || !(stem.traits & TRAIT.comparative || base.endsWith('ی'))) continue;
    return { spelling: glue(stem.spelling, ending), rule: 'comparative_joined', level: 2 };
  }
  return undefined;
}
