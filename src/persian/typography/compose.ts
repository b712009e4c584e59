import { applyEdits } from './apply.ts';
import type { Edit } from './edit.ts';
import type { Range } from './ranges.ts';

/** An edit of either list, by its place in the text between the two. */
type Placed = Range & { edit: Edit; isFirst: boolean };
type Cluster = Range & { parts: Placed[] };

/**
 * One list for two: `first` leads from `text` to a middle one, `second` from there on. Edits of both
 * that overlap become one, of the rule that is less sure.
 */
export function composeEdits(text: string, first: Edit[], second: Edit[]): Edit[] {
  const middle = applyEdits(text, first);
  const later = second.map((edit) => ({ edit, isFirst: false, from: edit.from, to: edit.to }));
  const placed = [...placeInMiddle(first), ...later].sort((a, b) => a.from - b.from || a.to - b.to);
  let shift = 0;
  return clustersOf(placed).flatMap((cluster) => {
    const before = shift;
    for (const { edit, isFirst } of cluster.parts) {
      if (isFirst) shift += edit.after.length - edit.before.length;
    }
    return merge(text, middle, cluster, { from: cluster.from - before, to: cluster.to - shift });
  });
}

function placeInMiddle(edits: Edit[]): Placed[] {
  let shift = 0;
  return edits.map((edit) => {
    const from = edit.from + shift;
    shift += edit.after.length - edit.before.length;
    return { edit, isFirst: true, from, to: from + edit.after.length };
  });
}

function clustersOf(placed: Placed[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const part of placed) {
    const last = clusters.at(-1);
    if (last && part.from < last.to) {
      last.parts.push(part);
      last.to = Math.max(last.to, part.to);
    } else clusters.push({ from: part.from, to: part.to, parts: [part] });
  }
  return clusters;
}

/** `whole` is where the cluster lies in the first text. */
function merge(text: string, middle: string, cluster: Cluster, whole: Range): Edit[] {
  const { from, to, parts } = cluster;
  const second = parts.filter(({ isFirst }) => !isFirst);
  if (second.length === 0) return parts.map(({ edit }) => edit);
  const before = text.slice(whole.from, whole.to);
  const moved = second.map((part) => ({
    ...{ from: part.from - from, to: part.to - from, after: part.edit.after },
  }));
  const after = applyEdits(middle.slice(from, to), moved);
  if (before === after) return [];
  const edits = parts.map(({ edit }) => edit);
  const { rule, level } = edits.reduce((a, b) => (b.level > a.level ? b : a));
  return [{ ...whole, before, after, rule, level }];
}
