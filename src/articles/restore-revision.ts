import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { findContent, findNewest } from './newest-revision.ts';
import { canEdit } from './policy.ts';
import { writeRevision } from './write-revision.ts';

/**
 * Takes an earlier revision up again, as the newest one; those between stay.
 * Throws `not_found` (also when there is no such revision), `forbidden`, `stale_version`,
 * `section_foreign`.
 */
export async function restoreRevision(
  actor: Actor,
  { number: from, ...seen }: Seen & { number: number },
  now: Date,
): Promise<{ version: number; number: number }> {
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canEdit, now);
    const { id, version } = article;
    const content = await findContent(tx, id, from);
    if (!content) throw new DomainError('not_found');
    const newest = await findNewest(tx, id);
    const number = await writeRevision(
      tx,
      actor,
      article,
      { content, kind: 'restored', newest },
      now,
    );
    const subject = { type: 'article', id };
    const details = { from, revision: number, version };
    await writeAudit(tx, { actor, action: 'article.restore', subject, details }, now);
    return { version, number };
  });
}
