import { readEnding, readMi } from './apart.ts';
import { readCompoundApart } from './compound-apart.ts';
import type { Edit } from './edit.ts';
import { readJoined } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { respell } from './respell.ts';
import type { Word } from './words.ts';

type Group = Reading & { used: number };

const LONGEST_GROUP = 5;

/** Half-spaces: within words, and between words that are one. */
export function halfSpaceEdits(text: string, words: Word[], lexicon: Lexicon): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < words.length; ) {
    const group = readGroup(words, at, lexicon);
    const [first, last] = [words[at], words[at + (group?.used ?? 1) - 1]];
    if (group && first && last) {
      const before = text.slice(first.from, last.to);
      const after = respell(before, group.spelling);
      const { rule, level } = group;
      if (after !== before)
        edits.push({ from: first.from, to: last.to, before, after, rule, level });
    }
    at += group?.used ?? 1;
  }
  return edits;
}

function readGroup(words: Word[], at: number, lexicon: Lexicon): Group | undefined {
  const key = words[at]?.key ?? '';
  if (key === '') return undefined;
  let group = readHead(words, at, lexicon);
  for (let used = group?.used ?? 1; used < LONGEST_GROUP; used += 1) {
    const ending = keyAfter(words, at + used - 1);
    const after: [string, string] = [keyAfter(words, at + used), keyAfter(words, at + used + 1)];
    const more = ending && readEnding(group?.spelling ?? key, ending, after, lexicon);
    if (!more) break;
    const { rule, level } = group && group.level >= more.level ? group : more;
    group = { spelling: more.spelling, rule, level, used: used + 1 };
  }
  return group;
}

function readHead(words: Word[], at: number, lexicon: Lexicon): Group | undefined {
  const key = words[at]?.key ?? '';
  const next = keyAfter(words, at);
  if (next) {
    const mi = readMi(key, next, lexicon);
    if (mi) return { ...mi, used: 2 };
    const third = keyAfter(words, at + 1);
    const three = third && readCompoundApart([key, next, third], lexicon);
    if (three) return { ...three, used: 3 };
    const two = readCompoundApart([key, next], lexicon);
    if (two) return { ...two, used: 2 };
  }
  const isBeforeNumber = words[at]?.isBeforeNumber === true;
  const joined = readJoined(key, isBeforeNumber ? '1' : next, lexicon);
  return joined && { ...joined, used: 1 };
}

/** The word after this one, if nothing but spaces is between them. */
function keyAfter(words: Word[], at: number): string {
  return words[at]?.isBeforeWord ? (words[at + 1]?.key ?? '') : '';
}
