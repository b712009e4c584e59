import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { lookAt } from './claim-article.ts';
import { listMissing, type Missing } from './complete.ts';
import { findNewest } from './newest-revision.ts';
import { canOpen } from './policy.ts';

/** What should be known before publishing, and stops nobody. */
export type PublicationWarning = { code: 'source_missing' };

export type PublicationCheck = { missing: Missing[]; warnings: PublicationWarning[] };

export async function checkPublication(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<PublicationCheck> {
  const article = await lookAt(db, id, now);
  if (!article || !canOpen(actor, article)) throw new DomainError('not_found');
  const { content } = await findNewest(db, id);
  const warnings: PublicationWarning[] = [];
  if (content.sourceId === null) warnings.push({ code: 'source_missing' });
  return { missing: listMissing(content), warnings };
}
