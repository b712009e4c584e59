import type { Range } from './ranges.ts';

/** The least that has to change, as offsets in `before`. */
export type Piece = Range & { after: string };

/** Above this many pairs of characters they are not compared one by one. */
const MOST_PAIRS = 40_000;

/** What differs between two spellings, so that marks and cursors beside it stay where they are. */
export function piecesOf(before: string, after: string): Piece[] {
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const [old, young] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ];
  if (old === '' && young === '') return [];
  if (old.length * young.length > MOST_PAIRS) {
    return [{ from: start, to: start + old.length, after: young }];
  }
  return comparePieces(old, young).map(({ from, to, after: text }) => ({
    from: from + start,
    to: to + start,
    after: text,
  }));
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

function commonEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at += 1;
  return at;
}

/** By the longest common subsequence. */
function comparePieces(a: string, b: string): Piece[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const isSame = a.charAt(i) === b.charAt(j);
      common[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a.charAt(i) === b.charAt(j)) {
      i += 1;
      j += 1;
      continue;
    }
    let piece = pieces.at(-1);
    // What stays moves `i` on, so a piece that ends here goes on.
    if (!piece || piece.to !== i) {
      piece = { from: i, to: i, after: '' };
      pieces.push(piece);
    }
    if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      piece.to += 1;
      i += 1;
    } else {
      piece.after += b.charAt(j);
      j += 1;
    }
  }
  return pieces;
}
