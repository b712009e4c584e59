import { expect, it } from 'vitest';
import { buildLexicon } from './build-lexicon.ts';
import { TRAIT } from './lexicon.ts';

const stems = [
  ...['9', 'شهر/pasasosdsesfslsj', 'خانه/pascspsgshsismsk', 'می\u200Cشود', 'همی\u200Cشود', 'قطعاً'],
  ...['گفت\u200Cو\u200Cگو', 'گفت\u200Cوگو', 'بُعد/pasa', 'جوان/pa', 'جوان/su'],
].join('\n');
const lexicon = buildLexicon(stems, 'word\tcount\nشهر\t12\nگفت\u200Cوگو\t3\n');

it('reads what endings a stem takes', () => {
  expect(lexicon.traits('شهر') & TRAIT.pluralJoined).toBeTruthy();
  expect(lexicon.traits('شهر') & TRAIT.plural).toBe(0);
  expect(lexicon.traits('خانه') & TRAIT.he).toBeTruthy();
  expect(lexicon.traits('9')).toBe(0);
});

it('puts both entries of one word together, and knows words without vowel signs', () => {
  expect(lexicon.traits('جوان')).toBe(TRAIT.known | TRAIT.without | TRAIT.comparative);
  expect(lexicon.traits('بعد')).toBeTruthy();
  expect(lexicon.tanvin('قطعا')).toBe('قطعاً');
});

it('finds joined verbs and compounds, in the spelling that is met most', () => {
  expect(lexicon.verb('میشود')).toBe('می\u200Cشود');
  expect(lexicon.verb('همیشود')).toBeUndefined();
  expect(lexicon.compound('گفتوگو')).toBe('گفت\u200Cوگو');
});

it('counts', () => {
  expect(lexicon.count('شهر')).toBe(12);
  expect(lexicon.count('خانه')).toBe(0);
});
