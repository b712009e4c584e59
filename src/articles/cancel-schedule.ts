import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { announceArticle } from './announce.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { canPublish } from './policy.ts';
import { firstPublicAt } from './schedule.ts';

/**
 * Takes back the instant of an article that waits for it. It is approved then, and can be published at
 * another; one that was to return from its withdrawal stays withdrawn.
 * Throws `not_found`, `forbidden`, `stale_version`, `not_scheduled`.
 */
export async function cancelSchedule(
  actor: Actor,
  seen: Seen,
  now: Date,
): Promise<{ version: number }> {
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canPublish, now);
    const { id, version, publishAt, withdrawnAt } = article;
    if (withdrawnAt || !publishAt || publishAt <= now) throw new DomainError('not_scheduled');
    const first = firstPublicAt(article, now);
    const instants = first
      ? { publishAt: first, withdrawnAt: now }
      : { publishAt: null, firstLiveAt: null, publishedRevision: null };
    await tx.article.update({
      where: { id },
      data: { ...instants, stage: 'approved' },
      select: { id: true },
    });
    const subject = { type: 'article', id };
    const details = { publishAt: publishAt.toISOString(), version };
    await writeAudit(tx, { actor, action: 'article.unschedule', subject, details }, now);
    await announceArticle(tx, { article }, now);
    return { version };
  });
}
