import { applyEdits } from './apply.ts';
import type { Edit } from './edit.ts';

/**
 * One list for two: `first` leads from `text` to a middle one, `second` from there on. Edits of both
 * that touch become one, of the rule that is less sure.
 */
export function composeEdits(text: string, first: Edit[], second: Edit[]): Edit[] {
  const middle = applyEdits(text, first);
  const composed: Edit[] = [];
  let [a, b, shift] = [0, 0, 0];
  while (a < first.length || b < second.length) {
    const cluster = { from: 0, to: 0, first: [] as Edit[], second: [] as Edit[] };
    const before = shift;
    for (;;) {
      const one = first[a];
      const two = second[b];
      const from = one ? one.from + shift : Number.POSITIVE_INFINITY;
      const isFirst = one !== undefined && (!two || from <= two.from);
      const next = isFirst ? { from, to: from + one.after.length } : two;
      const isEmpty = cluster.first.length + cluster.second.length === 0;
      if (
        !next ||
        (!isEmpty &&
          next.from >= cluster.to &&
          !(next.from === cluster.to && next.from === next.to))
      )
        break;
      cluster.from = isEmpty ? next.from : cluster.from;
      cluster.to = Math.max(isEmpty ? next.to : cluster.to, next.to);
      if (isFirst) {
        cluster.first.push(one);
        shift += one.after.length - one.before.length;
        a += 1;
      } else if (two) {
        cluster.second.push(two);
        b += 1;
      }
    }
    composed.push(...mergeCluster(text, middle, cluster, before, shift));
  }
  return composed;
}

type Cluster = { from: number; to: number; first: Edit[]; second: Edit[] };

function mergeCluster(
  text: string,
  middle: string,
  { from, to, first, second }: Cluster,
  shiftBefore: number,
  shiftAfter: number,
): Edit[] {
  if (second.length === 0) return first;
  const before = text.slice(from - shiftBefore, to - shiftAfter);
  const moved = second.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  const after = applyEdits(middle.slice(from, to), moved);
  if (before === after) return [];
  const { rule, level } = [...first, ...second].reduce((a, b) => (b.level > a.level ? b : a));
  return [{ from: from - shiftBefore, to: to - shiftAfter, before, after, rule, level }];
}
