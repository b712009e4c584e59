import { DomainError } from '#errors.ts';

/** An instant of the form may have passed while the form was on its way. */
const GRACE_MS = 60_000;

/** The instant to wait for, or null for now. Throws `schedule_past`. */
export function readSchedule(at: Date | null, now: Date): Date | null {
  if (at === null) return null;
  const left = at.getTime() - now.getTime();
  // Turned about, so that an invalid date is refused too.
  if (!(left >= -GRACE_MS)) throw new DomainError('schedule_past');
  return left > 0 ? at : null;
}

export type Instants = {
  publishAt: Date | null;
  firstLiveAt: Date | null;
  expireAt: Date | null;
  isPublic: boolean;
};

/**
 * The instants of an article that is published at `now`, or scheduled for `later`. `firstLiveAt` is
 * set with the schedule, since nothing happens at its minute; a withdrawal before it takes it back.
 */
export function instantsOfPublishing(article: Instants, later: Date | null, now: Date) {
  const first = firstPublicAt(article, now);
  const { publishAt: published, expireAt } = article;
  // A correction or a withdrawn story that returns is not news of today.
  const kept = !later && first && published && published <= now ? published : null;
  const publishAt = kept ?? later ?? now;
  return {
    publishAt,
    firstLiveAt: first ?? publishAt,
    revisedAt: kept ? now : null,
    withdrawnAt: null,
    // One that has passed would hide the article at once.
    expireAt: expireAt && expireAt > (later ?? now) ? expireAt : null,
  };
}

/** When the public first saw the article, or null when it has not yet. */
export function firstPublicAt(article: Instants, now: Date): Date | null {
  const first = article.firstLiveAt ?? (article.isPublic ? article.publishAt : null);
  return first && first <= now ? first : null;
}
