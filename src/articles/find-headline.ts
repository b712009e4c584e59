import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Locale } from '#persian/locale.ts';
import { lookAt } from './claim-article.ts';
import { canOpen } from './policy.ts';
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
    select: {
      ...{ id: true, code: true, locale: true, publishAt: true },
      ...{ headline: true, deskHeadline: true },
    },
  });
  if (!row) return null;
  const { deskHeadline, headline, ...rest } = row;
  // What is only drafted of a public article is known to who may open it.
  const article = await lookAt(db, id, now);
  const mayOpen = article !== null && canOpen(actor, article);
  return { ...rest, headline: mayOpen ? deskHeadline : headline };
}
