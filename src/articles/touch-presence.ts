import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { lookAt } from './claim-article.ts';
import type { PersonView } from './edit-view.ts';
import { canOpen } from './policy.ts';

/** Who has not said so for as long has the article open no longer. */
export const PRESENCE_MS = 20_000;

/**
 * Says that somebody has an article open, and who else has. It is a courtesy and no lock: it holds
 * nobody up, and is not worth an audit event. Throws `not_found`.
 */
export async function touchPresence(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<PersonView[]> {
  const article = await lookAt(db, id, now);
  if (!article || !canOpen(actor, article)) throw new DomainError('not_found');
  if (actor.id !== null) {
    const key = { articleId: id, userId: actor.id };
    await db.presence.upsert({
      where: { articleId_userId: key },
      create: { ...key, seenAt: now },
      update: { seenAt: now },
      select: { articleId: true },
    });
  }
  const since = new Date(now.getTime() - PRESENCE_MS);
  const rows = await db.presence.findMany({
    where: { articleId: id, seenAt: { gt: since }, userId: { not: actor.id ?? undefined } },
    select: { user: { select: { id: true, name: true } } },
    orderBy: { seenAt: 'desc' },
  });
  return rows.map(({ user }) => user);
}
