import { describe, expect, it } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { hasBidiControls } from '#persian/bidi.ts';
import { normalizeText } from '#persian/normalize.ts';
import { argumentsOf, wordsOf } from './support/icu.ts';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

const persian = flatten(fa);
const english = flatten(en);

/** Keys of sentences whose words match. */
function keysWith(sentences: [string, string][], wrong: (words: string) => boolean): string[] {
  return sentences.filter(([, text]) => wordsOf(text).some(wrong)).map(([key]) => key);
}

describe('both languages', () => {
  it('have the same sentences', () => {
    expect(persian.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
    expect(persian.length).toBeGreaterThan(80);
  });

  it('have the same arguments in each', () => {
    const all = (sentences: [string, string][]) =>
      Object.fromEntries(sentences.map(([key, text]) => [key, argumentsOf(text)]));
    expect(all(persian)).toEqual(all(english));
  });

  it('leave nothing empty', () => {
    const empty = [...persian, ...english].filter(([, text]) => text.trim() !== text || !text);
    expect(empty).toEqual([]);
  });
});

const half = '\u200C';

describe('Persian', () => {
  it.each([
    ['Arabic letters', /[يكىةھہ]/, 'كتاب'],
    ['digits that are not Persian', /[0-9٠-٩]/, 'تا 5'],
    ['a space before a sign', /\s[،؛:.؟!»]/, 'سلام ،'],
    ['signs of Latin', /[,;?"]/, 'چرا?'],
    ['«می» apart from its verb', /(?<!\p{L})ن?می\s/u, 'نمی شود'],
    ['a suffix apart from its word', /\s(ها|های|هایی|تر|ترین|ام|اند)(?!\p{L})/u, 'خبر های'],
    ['«می» joined to its verb', /(?<!\p{L})ن?می(کن|شو|توان|ده|رو|خوا)/u, 'میکند'],
    ['a half-space at an edge', /(^|[\s«»،.])\u200C|\u200C($|[\s«»،.])/, `خبر${half} ها`],
    ['two spaces', /\s{2}/, 'خبر  ها'],
    ['three dots', /\.\.\./, 'خبر...'],
  ])('has no %s', (_rule, wrong, example) => {
    expect(example).toMatch(wrong);
    expect(keysWith(persian, (words) => wrong.test(words))).toEqual([]);
  });

  it('has no character that turns the direction, and nothing that the newsroom could not store', () => {
    expect(keysWith(persian, hasBidiControls)).toEqual([]);
    const unclean = persian.filter(([, text]) => normalizeText(text, { locale: 'fa' }) !== text);
    expect(unclean).toEqual([]);
  });
});

describe('English', () => {
  // The name of the other edition in its own language.
  const IN_PERSIAN = ['site.switch'];

  it('is in English', () => {
    expect(keysWith(english, (words) => /\p{Script=Arabic}/u.test(words))).toEqual(IN_PERSIAN);
  });

  it.each([
    ['characters that turn the direction', hasBidiControls, '\u200Fa'],
    ['typewriter signs', (words: string) => /["'`]|\.\.\.|--/.test(words), "source's"],
    ['two spaces', (words: string) => /\s{2}/.test(words), 'a  b'],
  ])('has no %s', (_rule, wrong, example) => {
    expect(wrong(example)).toBe(true);
    expect(keysWith(english, wrong)).toEqual([]);
  });
});
