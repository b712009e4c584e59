import { HEADS } from './compound-parts.ts';
import { FUNCTION_WORDS } from './endings.ts';
import { HALF_SPACE, joinsNext } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** As last words they are verbs or endings more often than parts («ساخته شده است»), or stand apart
 * by custom («اردیبهشت ماه»). */
const NO_SECONDS = new Set(
  (
    'زده شده نشده کرده نکرده گرفته داده دیده رفته آمده خورده یافته بسته بوده شدن کردن گرفتن دادن ' +
    'ای ام اند اش را ها ماه'
  ).split(' '),
);
/** Both parts are met this often alone … */
const OFTEN = 10;
/** … and this many times as often as the compound: then they stand side by side by chance. */
const MANY_TIMES = 4;

/** Words that the lexicon writes as one: «چشم انداز», «کسب و کار». */
export function readCompoundApart(keys: string[], lexicon: Lexicon): Reading | undefined {
  const [first = '', second = ''] = keys;
  const last = keys.at(-1) ?? '';
  if (first.length < 2 || (FUNCTION_WORDS.has(first) && first !== 'هم')) return undefined;
  if (NO_SECONDS.has(last) || FUNCTION_WORDS.has(last) || first === second) return undefined;
  const spelling = lexicon.compound(keys.join(''));
  if (!spelling || !hasCuts(spelling, keys)) return undefined;
  const count = lexicon.count(spelling);
  const alone = Math.min(lexicon.count(first), lexicon.count(last));
  const isChance = alone >= OFTEN && count * MANY_TIMES < alone && !HEADS.has(last);
  const isPhrase = keys.length === 3 && count > 0;
  if (isChance && !isPhrase) return undefined;
  // «گفت و گو»: good papers write it either way, so it is a hint.
  return { spelling, rule: 'compound_apart', level: isPhrase ? 3 : 2 };
}

/** Every gap is a half-space in the spelling, where one could be seen. */
function hasCuts(spelling: string, keys: string[]): boolean {
  const isLast = (at: number) => at === keys.length - 1;
  const seen = keys.map((key, at) => (joinsNext(key) && !isLast(at) ? key + HALF_SPACE : key));
  return seen.join('') === spelling || keys.join(HALF_SPACE) === spelling;
}
