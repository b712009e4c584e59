import { CLITIC_ENDINGS, HE_ENDINGS } from './endings.ts';
import { glue } from './letters.ts';
import { type Lexicon, TRAIT } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { findStem } from './stem.ts';

const ENDINGS = [...HE_ENDINGS, ...CLITIC_ENDINGS];

/** «رفتهاند», «خانهاش», «زندگیاش»: after the silent he and ی. */
export function readHe(key: string, lexicon: Lexicon): Reading | undefined {
  for (const ending of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const base = key.slice(0, -ending.length);
    if (!base.endsWith('ه') && !base.endsWith('ی')) continue;
    const stem = findStem(base, lexicon);
    if (!stem || (stem.traits & (TRAIT.he | TRAIT.heClitic)) === 0) continue;
    return { spelling: glue(stem.spelling, ending), rule: 'he_suffix_joined', level: stem.level };
  }
  return undefined;
}
