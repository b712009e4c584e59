import { isDeepStrictEqual } from 'node:util';
import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { announceArticle } from './announce.ts';
import { type ClaimedArticle, claimArticle, type Seen } from './claim-article.ts';
import { type Content, contentSchema, requireComplete } from './content.ts';
import { canPublish } from './policy.ts';
import { instantsOfPublishing, readSchedule } from './schedule.ts';

/**
 * Gives readers the newest revision: at once (`at` null), or from `at` on, with nothing more to do
 * then. An article that has been public keeps its date of publication and is marked as revised.
 * Throws `not_found`, `forbidden`, `stale_version`, `schedule_past`, `already_public` (a schedule
 * would take it from its readers), `nothing_to_publish`, `headline_missing`, `article_without_body`.
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
    const { number, content } = await findNewest(tx, article);
    const instants = instantsOfPublishing(article, later, now);
    const { id, version } = article;
    const { publishAt } = instants;
    await tx.article.update({
      where: { id },
      data: { ...content, ...instants },
      select: { id: true },
    });
    await writeAudit(
      tx,
      {
        actor,
        action: later ? 'article.schedule' : 'article.publish',
        subject: { type: 'article', id },
        details: { revision: number, version, publishAt: publishAt.toISOString() },
      },
      now,
    );
    await announceArticle(tx, article, now);
    return { version, publishAt };
  });
}

async function findNewest(
  tx: Prisma.TransactionClient,
  { id, isPublic }: ClaimedArticle,
): Promise<{ number: number; content: Content }> {
  const revision = await tx.articleRevision.findFirst({
    where: { articleId: id },
    orderBy: { number: 'desc' },
    select: { number: true, content: true },
  });
  if (!revision) throw new DomainError('nothing_to_publish');
  const content = contentSchema.parse(revision.content);
  requireComplete(content);
  if (isPublic) {
    const published = await tx.article.findUnique({
      where: { id },
      select: { kicker: true, headline: true, lead: true, body: true },
    });
    // The mark «updated» must not lie.
    if (isDeepStrictEqual(published, content)) throw new DomainError('nothing_to_publish');
  }
  return { number: revision.number, content };
}
