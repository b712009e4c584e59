import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { announceArticle } from './announce.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { canPublish } from './policy.ts';

/**
 * When an article leaves the site by itself; null: never. One that has expired returns with a later
 * instant, or none. Throws `not_found`, `forbidden`, `stale_version`, `expiry_past`.
 */
export async function setExpiry(
  actor: Actor,
  { at, ...seen }: Seen & { at: Date | null },
  now: Date,
): Promise<{ version: number }> {
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canPublish, now);
    const { id, version, publishAt } = article;
    // Turned about, so that an invalid date is refused too.
    if (at && !(at > now && at > (publishAt ?? now))) throw new DomainError('expiry_past');
    await tx.article.update({ where: { id }, data: { expireAt: at }, select: { id: true } });
    const subject = { type: 'article', id };
    const details = { expireAt: at?.toISOString() ?? null, version };
    await writeAudit(tx, { actor, action: 'article.expiry', subject, details }, now);
    // Of a draft's end nobody has to know yet.
    if (publishAt) await announceArticle(tx, { article }, now);
    return { version };
  });
}
