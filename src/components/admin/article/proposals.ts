import type { Edit } from '#persian/typography/edit.ts';

/** Where a text stands: a line over the body, or one of the texts that `textsOf` lists. */
export type Place = { field: 'kicker' | 'headline' | 'lead' } | { index: number };

export type Found = Edit;

export type Proposal = Edit & {
  id: string;
  place: Place;
  /** What stands around it, to know it again. */
  head: string;
  tail: string;
};

const AROUND = 24;

/** The edits of all texts in one list, in reading order. */
export function proposalsOf(places: Place[], texts: string[], edits: Found[][]): Proposal[] {
  return places.flatMap((place, at) => {
    const text = texts[at] ?? '';
    return (edits[at] ?? []).map((edit) => ({
      ...edit,
      id: `${at}:${edit.from}`,
      place,
      head: text.slice(Math.max(0, edit.from - AROUND), edit.from),
      tail: text.slice(edit.to, edit.to + AROUND),
    }));
  });
}

/**
 * The list after some were taken or left. What comes behind those that were written (`written`, by id),
 * in the same text, has moved.
 */
export function without(list: Proposal[], done: Proposal[], written: Set<string>): Proposal[] {
  const gone = new Set(done.map(({ id }) => id));
  return list.flatMap((one) => {
    if (gone.has(one.id)) return [];
    const step = done
      .filter(
        ({ id, place, to }) => written.has(id) && samePlace(place, one.place) && to <= one.from,
      )
      .reduce((sum, { after, before }) => sum + after.length - before.length, 0);
    return [step === 0 ? one : { ...one, from: one.from + step, to: one.to + step }];
  });
}

export function samePlace(a: Place, b: Place): boolean {
  if ('field' in a) return 'field' in b && a.field === b.field;
  return 'index' in b && a.index === b.index;
}
