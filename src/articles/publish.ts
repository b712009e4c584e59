import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { announceArticle } from './announce.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { findNewest } from './newest-revision.ts';
import { findPlacement } from './placement.ts';
import { canPublish } from './policy.ts';
import { putLive } from './put-live.ts';
import { readSchedule } from './schedule.ts';

/**
 * Gives readers the newest revision: at once (`at` null), or from `at` on, with nothing more to do
 * then. An article that has been public keeps its date of publication and is marked as revised. A
 * revision that waits to replace the published one no longer does.
 * Throws `not_found`, `forbidden`, `stale_version`, `schedule_past`, `already_public` (a schedule
 * would take it from its readers: see scheduleUpdate), and as `putLive` does.
 */
export async function publishArticle(
  actor: Actor,
  { at, ...seen }: Seen & { at: Date | null },
  now: Date,
): Promise<{ version: number; publishAt: Date }> {
  const later = readSchedule(at, now);
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canPublish, now);
    if (later && article.isPublic) throw new DomainError('already_public');
    const { id, version } = article;
    const newest = await findNewest(tx, id);
    if (newest.number === 0) throw new DomainError('nothing_to_publish');
    const placement = await findPlacement(tx, id);
    const publishAt = await putLive(tx, article, { revision: newest, newest, later }, now);
    await writeAudit(
      tx,
      {
        actor,
        action: later ? 'article.schedule' : 'article.publish',
        subject: { type: 'article', id },
        details: { revision: newest.number, version, publishAt: publishAt.toISOString() },
      },
      now,
    );
    await announceArticle(tx, { article, placement }, now);
    return { version, publishAt };
  });
}
