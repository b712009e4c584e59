import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { requireComplete } from './complete.ts';
import { requireReferences } from './copy-content.ts';
import { findNewest } from './newest-revision.ts';
import { canPublish } from './policy.ts';
import { readSchedule } from './schedule.ts';

/**
 * Lets the newest revision replace what readers of a live article have, at `at`; until then they keep
 * what they have. What is saved after this call is not part of it. Another update that waited no longer
 * does. Throws `not_found`, `forbidden`, `stale_version`, `schedule_past`, `not_public`,
 * `nothing_to_publish`, `reference_gone`, and as `requireComplete` does.
 */
export async function scheduleUpdate(
  actor: Actor,
  { at, ...seen }: Seen & { at: Date },
  now: Date,
): Promise<{ version: number; revision: number }> {
  const updateAt = readSchedule(at, now);
  if (!updateAt) throw new DomainError('schedule_past');
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canPublish, now);
    const { id, version } = article;
    if (!article.isPublic) throw new DomainError('not_public');
    const { number, content } = await findNewest(tx, id);
    if (number === 0 || number === article.publishedRevision) {
      throw new DomainError('nothing_to_publish');
    }
    // Now, while somebody is there to mend it.
    requireComplete(content);
    await requireReferences(tx, content);
    await tx.article.update({
      where: { id },
      data: { updateRevision: number, updateAt },
      select: { id: true },
    });
    const subject = { type: 'article', id };
    const details = { revision: number, updateAt: updateAt.toISOString(), version };
    await writeAudit(tx, { actor, action: 'article.scheduleUpdate', subject, details }, now);
    return { version, revision: number };
  });
}

/** Takes an update back that waits. Throws `not_found`, `forbidden`, `stale_version`, `not_scheduled`. */
export async function cancelUpdate(
  actor: Actor,
  seen: Seen,
  now: Date,
): Promise<{ version: number }> {
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canPublish, now);
    const { id, version, updateAt } = article;
    if (!updateAt) throw new DomainError('not_scheduled');
    await tx.article.update({
      where: { id },
      data: { updateRevision: null, updateAt: null },
      select: { id: true },
    });
    const subject = { type: 'article', id };
    const details = { updateAt: updateAt.toISOString(), version };
    await writeAudit(tx, { actor, action: 'article.cancelUpdate', subject, details }, now);
    return { version };
  });
}
