import type { Edit } from './edit.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { proposeEdits, type TypographyOptions } from './propose.ts';
import type { Range } from './ranges.ts';

/**
 * A text node of a paragraph, in order. A line break within the paragraph is a run of its own,
 * skipped, with the text «\n».
 */
export type TextRun = {
  id: string;
  text: string;
  /** Not to be touched: another language, code, a line break. */
  isSkipped?: boolean;
};

/** An edit with offsets in the whole paragraph, and what it changes in each run. */
export type RunEdit = Edit & { pieces: (Piece & { id: string })[] };

/** The edits for one paragraph, whose words may lie in several runs («کتاب» bold, «ها» not). */
export function proposeForRuns(
  runs: readonly TextRun[],
  options: Omit<TypographyOptions, 'skipRanges'>,
): RunEdit[] {
  const places = placesOf(runs);
  const skipRanges = places.filter(({ isSkipped }) => isSkipped);
  const text = runs.map((run) => run.text).join('');
  return proposeEdits(text, { ...options, skipRanges }).map((edit) => ({
    ...edit,
    pieces: piecesOf(edit.before, edit.after).flatMap((piece) =>
      share({ ...piece, from: piece.from + edit.from, to: piece.to + edit.from }, places),
    ),
  }));
}

/** The runs with accepted edits made. One may be left without text. */
export function applyToRuns<T extends TextRun>(runs: readonly T[], edits: readonly RunEdit[]): T[] {
  const pieces = Map.groupBy(
    edits.flatMap((edit) => edit.pieces),
    ({ id }) => id,
  );
  return runs.map((run) => ({ ...run, text: change(run.text, pieces.get(run.id) ?? []) }));
}

function change(text: string, pieces: Piece[]): string {
  return pieces.reduceRight(
    (changed, { from, to, after }) => changed.slice(0, from) + after + changed.slice(to),
    text,
  );
}

type Place = Range & { id: string; isSkipped: boolean };

function placesOf(runs: readonly TextRun[]): Place[] {
  let from = 0;
  return runs.map(({ id, text, isSkipped = false }) => {
    const place = { id, isSkipped, from, to: from + text.length };
    from = place.to;
    return place;
  });
}

/** What a piece changes in each run. */
function share(piece: Piece, places: Place[]): RunEdit['pieces'] {
  const home = homeOf(piece, places);
  return places.flatMap((place) => {
    const from = Math.max(piece.from, place.from);
    const to = Math.min(piece.to, place.to);
    const after = place === home ? piece.after : '';
    if (from > to || (from === to && after === '')) return [];
    return [{ id: place.id, from: from - place.from, to: to - place.from, after }];
  });
}

/** The run that gets the new text: where the old one begins, or where the letter is that it follows. */
function homeOf({ from, to, after }: Piece, places: Place[]): Place | undefined {
  const open = places.filter(({ isSkipped }) => !isSkipped);
  const holds = (at: number) => open.find((place) => place.from <= at && at < place.to);
  const follows = from === to || /^[\u200C\p{M}]/u.test(after);
  return (follows ? holds(from - 1) : undefined) ?? holds(from);
}
