import type { Locale } from '#persian/locale.ts';
import { type Chunk, mergeBlocks } from './merge-blocks.ts';
import { textKey } from './same-text.ts';

/** What can be merged: fields of any kind, and a body of blocks. */
export type Mergeable = { body: { type: 'doc'; content: object[] } };

export type Choice = 'mine' | 'theirs' | 'both';

export type FieldMerge<C, K extends keyof C = keyof C> = {
  field: K;
  base: C[K];
  mine: C[K];
  theirs: C[K];
};

export type Merge<C extends Mergeable> = {
  /** All fields as far as they are agreed; those of `conflicts` as I typed them. */
  agreed: C;
  conflicts: FieldMerge<C>[];
  body: Chunk<C['body']['content'][number]>[];
  /** Fields in which somebody else's change came in, for a sentence about it. */
  taken: (keyof C)[];
};

/**
 * Merges what I typed with what somebody else saved since `base`. A field that only one has changed
 * is theirs or mine; lists (tags, bylines …) take the additions and removals of both; the body goes
 * paragraph by paragraph. What both changed is a choice.
 */
export function mergeContent<C extends Mergeable>(
  base: C,
  mine: C,
  theirs: C,
  locale: Locale,
): Merge<C> {
  const keyOf = (value: unknown) => textKey(value, locale);
  const agreed = { ...mine };
  const conflicts: FieldMerge<C>[] = [];
  const taken: (keyof C)[] = [];
  for (const field of Object.keys({ ...theirs, ...mine }) as (keyof C)[]) {
    if (field === 'body' || keyOf(theirs[field]) === keyOf(base[field])) continue;
    if (keyOf(theirs[field]) === keyOf(mine[field])) continue;
    if (keyOf(mine[field]) === keyOf(base[field])) {
      agreed[field] = theirs[field];
      taken.push(field);
    } else if (isList(mine[field]) && isList(theirs[field])) {
      agreed[field] = mergeLists(base[field], mine[field], theirs[field], keyOf) as C[keyof C];
      taken.push(field);
    } else {
      const [one, two, three] = [base[field], mine[field], theirs[field]];
      conflicts.push({ field, base: one, mine: two, theirs: three });
    }
  }
  const body = mergeBlocks(base.body.content, mine.body.content, theirs.body.content, keyOf);
  if (keyOf(theirs.body) !== keyOf(base.body)) taken.push('body');
  return { agreed, conflicts, body, taken };
}

/** How many things a person has to decide. */
export function countChoices<C extends Mergeable>({ conflicts, body }: Merge<C>): number {
  return conflicts.length + body.filter(({ kind }) => kind === 'conflict').length;
}

/** The content after the choices: per field, and per conflict of the body in its order. */
export function resolveMerge<C extends Mergeable>(
  merge: Merge<C>,
  fields: Partial<Record<keyof C, Choice>>,
  blocks: Choice[],
): C {
  const content = { ...merge.agreed };
  for (const { field, mine, theirs } of merge.conflicts) {
    content[field] = choose(fields[field] ?? 'mine', mine, theirs);
  }
  let conflict = 0;
  const chosen = merge.body.flatMap((chunk) => {
    if (chunk.kind === 'agreed') return chunk.blocks;
    const choice = blocks[conflict] ?? 'both';
    conflict += 1;
    if (choice === 'both') return [...chunk.mine, ...chunk.theirs];
    return chunk[choice];
  });
  return { ...content, body: { ...merge.agreed.body, content: chosen } };
}

/** Both of two lines stand one after the other; of other fields there can be only one. */
function choose<V>(choice: Choice, mine: V, theirs: V): V {
  if (choice !== 'both') return choice === 'mine' ? mine : theirs;
  if (typeof mine !== 'string' || typeof theirs !== 'string') return mine;
  return [mine, theirs].filter(Boolean).join(' ') as V;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function mergeLists(base: unknown, mine: unknown, theirs: unknown, keyOf: (v: unknown) => string) {
  const keysOf = (list: unknown) => new Set(isList(list) ? list.map(keyOf) : []);
  const [before, ours, others] = [keysOf(base), keysOf(mine), keysOf(theirs)];
  const kept = (mine as unknown[]).filter(
    (one) => others.has(keyOf(one)) || !before.has(keyOf(one)),
  );
  const added = (theirs as unknown[]).filter(
    (one) => !before.has(keyOf(one)) && !ours.has(keyOf(one)),
  );
  return [...kept, ...added];
}
