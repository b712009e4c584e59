import { diffArrays } from 'diff';

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

export const ZWNJ = '\u200C';

// A half-space is inside a word: «می‌شود» is one, and differs from «می شود» as a whole.
const TOKEN = /[\p{L}\p{M}\p{N}\u200C\u200D]+|\s+|[^\s\p{L}\p{M}\p{N}\u200C\u200D]/gu;

export const wordsOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** What became of a text, word by word, in reading order. */
export function diffWords(before: string, after: string): DiffPart[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after)).map(
    ({ added, removed, value }): DiffPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  return parts.filter(({ text }) => text);
}

/** A text as it was or as it is, with what differs marked: one column of two. */
export function sideOf(parts: DiffPart[], side: 'before' | 'after'): DiffPart[] {
  const gone = side === 'before' ? 'added' : 'removed';
  return parts.filter(({ kind }) => kind !== gone);
}

/** A paragraph beside what became of it; null where there was none, or is none any more. */
export type DiffRow = { before: DiffPart[] | null; after: DiffPart[] | null };

/** Two lists of paragraphs side by side; a paragraph that was changed stands beside itself. */
export function diffParagraphs(before: string[], after: string[]): DiffRow[] {
  const rows: DiffRow[] = [];
  let removed: string[] = [];
  for (const part of [...diffArrays(before, after), null]) {
    if (part?.removed) {
      removed.push(...part.value);
      continue;
    }
    rows.push(...pairUp(removed, part?.added ? part.value : []));
    removed = [];
    if (part && !part.added) rows.push(...part.value.map(same));
  }
  return rows;
}

export const isChanged = ({ before, after }: DiffRow): boolean =>
  [before, after].some((side) => side === null || side.some(({ kind }) => kind !== 'same'));

/** So many shared words make two paragraphs one that was changed. */
const ALIKE = 0.3;

function pairUp(removed: string[], added: string[]): DiffRow[] {
  const rows: DiffRow[] = [];
  const rest = [...removed];
  for (const text of added) {
    const twin = rest.findIndex((one) => likeness(one, text) >= ALIKE);
    if (twin < 0) {
      rows.push({ before: null, after: whole('added', text) });
      continue;
    }
    rows.push(...rest.splice(0, twin).map(gone));
    const parts = diffWords(rest.shift() ?? '', text);
    rows.push({ before: sideOf(parts, 'before'), after: sideOf(parts, 'after') });
  }
  return [...rows, ...rest.map(gone)];
}

const whole = (kind: DiffPart['kind'], text: string): DiffPart[] => [{ kind, text }];
const same = (text: string): DiffRow => ({
  before: whole('same', text),
  after: whole('same', text),
});
const gone = (text: string): DiffRow => ({ before: whole('removed', text), after: null });

function likeness(one: string, two: string): number {
  const [a, b] = [one, two].map((text) => new Set(wordsOf(text).filter((word) => word.trim())));
  if (!a?.size || !b?.size) return 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
