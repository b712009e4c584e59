import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { lookAt } from './claim-article.ts';
import { canOpen } from './policy.ts';

/** The version that an article has now, for a page that stands open. Throws `not_found`. */
export async function findVersion(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<number> {
  const article = await lookAt(db, id, now);
  if (!article || !canOpen(actor, article)) throw new DomainError('not_found');
  return article.version;
}
