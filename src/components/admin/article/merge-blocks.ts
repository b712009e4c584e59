import { diffArrays } from 'diff';

/** A stretch of a text: agreed upon, or changed by both in different ways. */
export type Chunk<T> =
  | { kind: 'agreed'; blocks: T[] }
  | { kind: 'conflict'; base: T[]; mine: T[]; theirs: T[] };

/** Blocks `from`–`to` of the base (end excluded) became `blocks`. */
type Change<T> = { from: number; to: number; blocks: T[] };

/**
 * Three-way merge of lists of blocks, compared by `keyOf`. Changes that do not touch each other and
 * changes that both made are taken; where they meet, nobody but a person can say which is meant.
 */
export function mergeBlocks<T>(
  base: T[],
  mine: T[],
  theirs: T[],
  keyOf: (block: T) => string,
): Chunk<T>[] {
  const left = changesOf(base, mine, keyOf);
  const right = changesOf(base, theirs, keyOf);
  const chunks: Chunk<T>[] = [];
  let at = 0;
  while (left.length > 0 || right.length > 0) {
    const { from, to, ours, others } = takeMeeting(left, right);
    agree(chunks, base.slice(at, from));
    const [one, two] = [apply(base, from, to, ours), apply(base, from, to, others)];
    if (others.length === 0 || isSame(one, two, keyOf)) agree(chunks, one);
    else if (ours.length === 0) agree(chunks, two);
    else chunks.push({ kind: 'conflict', base: base.slice(from, to), mine: one, theirs: two });
    at = to;
  }
  agree(chunks, base.slice(at));
  return chunks;
}

function changesOf<T>(base: T[], next: T[], keyOf: (block: T) => string): Change<T>[] {
  const changes: Change<T>[] = [];
  let [from, to] = [0, 0];
  let open: Change<T> | null = null;
  for (const part of diffArrays(base.map(keyOf), next.map(keyOf))) {
    const count = part.value.length;
    if (!part.added && !part.removed) {
      open = null;
      from += count;
      to += count;
      continue;
    }
    if (!open) {
      open = { from, to: from, blocks: [] };
      changes.push(open);
    }
    if (part.removed) {
      from += count;
      open.to = from;
    } else {
      open.blocks.push(...next.slice(to, to + count));
      to += count;
    }
  }
  return changes;
}

/** The next change of either side, with all of both sides that overlap or touch it. */
function takeMeeting<T>(left: Change<T>[], right: Change<T>[]) {
  const ours: Change<T>[] = [];
  const others: Change<T>[] = [];
  const from = Math.min(left[0]?.from ?? Infinity, right[0]?.from ?? Infinity);
  let to = from;
  for (;;) {
    const next = [[left, ours] as const, [right, others] as const].find(([queue, taken]) => {
      const first = queue[0];
      if (!first) return false;
      // An insertion at the edge of a change of one's own side is a change of its own.
      const isStart = ours.length === 0 && others.length === 0 && first.from === from;
      const other = taken === ours ? others : ours;
      return isStart || other.some((one) => meet(one, first));
    });
    if (!next) break;
    const [queue, taken] = next;
    const change = queue.shift() as Change<T>;
    taken.push(change);
    to = Math.max(to, change.to);
  }
  return { from, to, ours, others };
}

function meet(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  // Two insertions at one place, or an insertion at the edge of what the other replaced.
  if (a.from === a.to || b.from === b.to) return a.from <= b.to && b.from <= a.to;
  return a.from < b.to && b.from < a.to;
}

function apply<T>(base: T[], from: number, to: number, changes: Change<T>[]): T[] {
  const result: T[] = [];
  let at = from;
  for (const change of changes) {
    result.push(...base.slice(at, change.from), ...change.blocks);
    at = change.to;
  }
  return [...result, ...base.slice(at, to)];
}

function isSame<T>(one: T[], two: T[], keyOf: (block: T) => string): boolean {
  return one.length === two.length && one.every((block, i) => keyOf(block) === keyOf(two[i] as T));
}

function agree<T>(chunks: Chunk<T>[], blocks: T[]): void {
  if (blocks.length === 0) return;
  const last = chunks.at(-1);
  if (last?.kind === 'agreed') last.blocks.push(...blocks);
  else chunks.push({ kind: 'agreed', blocks: [...blocks] });
}
