import type { EditionView } from './edit-view.ts';
import { stateOf } from './state.ts';

type Other = Parameters<typeof stateOf>[0] &
  Pick<EditionView, 'id' | 'code' | 'locale' | 'number' | 'publishedRevision'> & {
    deskHeadline: string;
  };

/**
 * Which revision of the other edition a translation is held against: what its readers get, or while it
 * waits for its first publication the newest.
 */
export function translatable(other: { publishedRevision: number | null; number: number }): number {
  return other.publishedRevision ?? other.number;
}

/** The other edition beside this one, and whether this one still says what that one says. */
export function toEditionView(translatedFrom: number | null, other: Other, now: Date): EditionView {
  const { id, code, locale, number, publishedRevision, deskHeadline } = other;
  const to = translatable(other);
  return {
    ...{ id, code, locale, number, publishedRevision },
    headline: deskHeadline,
    state: stateOf(other, now),
    translation:
      translatedFrom === null ? null : { from: translatedFrom, to, isStale: to > translatedFrom },
  };
}
