import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Locale } from '#persian/locale.ts';
import { visibleTo } from './visible-to.ts';

export type HeadlineView = {
  id: string;
  code: string;
  locale: Locale;
  /** Empty until somebody has written one. */
  headline: string;
  publishAt: Date | null;
};

/** What an article is called; null when there is none, or it is none of theirs. */
export async function findHeadline(
  actor: Actor,
  id: string,
  now: Date,
): Promise<HeadlineView | null> {
  const row = await db.article.findFirst({
    where: { AND: [{ id }, visibleTo(actor, now)] },
    select: { id: true, code: true, locale: true, deskHeadline: true, publishAt: true },
  });
  if (!row) return null;
  const { deskHeadline, ...rest } = row;
  return { ...rest, headline: deskHeadline };
}
