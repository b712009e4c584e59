import type { Edit } from './edit.ts';

/** UTF-16 offsets, `to` is behind the last one. */
export type Range = { from: number; to: number };

/** In order and apart. */
export function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/**
 * Whether a change of this piece changes one of the ranges, which are in order and apart. An empty
 * piece is a place where something is put in.
 */
export function touches(ranges: Range[], from: number, to: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  const range = ranges[low];
  if (range === undefined) return false;
  return from === to ? range.from < from : range.from < to;
}

/** Where ranges lie once edits are made that do not touch them. */
export function moveRanges(ranges: Range[], edits: Edit[]): Range[] {
  let at = 0;
  let shift = 0;
  return ranges.map(({ from, to }) => {
    for (let edit = edits[at]; edit && edit.to <= from; edit = edits[at]) {
      shift += edit.after.length - edit.before.length;
      at += 1;
    }
    return { from: from + shift, to: to + shift };
  });
}
