import type { DemoArticle } from '../types.ts';

const HOUR = 3_600_000;

export const hoursAfter = (instant: Date, hours: number): Date =>
  new Date(instant.getTime() + hours * HOUR);

/** The instants of an article that give it the state which the demo wants of it. */
export function instantsOf({ publishedAt, state = 'live' }: DemoArticle, now: Date) {
  const at =
    typeof publishedAt === 'string'
      ? new Date(publishedAt)
      : hoursAfter(now, -publishedAt.hoursAgo);
  const halfway = new Date((at.getTime() + now.getTime()) / 2);
  return {
    publishAt: state === 'draft' ? null : at,
    firstLiveAt: at <= now && state !== 'draft' ? at : null,
    expireAt: state === 'expired' ? halfway : null,
    withdrawnAt: state === 'withdrawn' ? halfway : null,
  };
}
