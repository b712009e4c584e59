import type { Actor } from '#auth/actor.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { live } from './live.ts';
import { canSee, type Guarded, guardOf, guardSelect } from './policy.ts';

/** Which article somebody wants to change, and the version that they had before their eyes. */
export type Seen = { id: string; seenVersion: number };

const select = {
  ...guardSelect,
  id: true,
  code: true,
  locale: true,
  storyId: true,
  firstLiveAt: true,
  expireAt: true,
  withdrawnAt: true,
  revisedAt: true,
  publishedRevision: true,
  updateRevision: true,
  updateAt: true,
  version: true,
} satisfies Prisma.ArticleSelect;

/** `version` is the one that the change makes; the rest is as it was at the version seen. */
export type ClaimedArticle = Prisma.ArticleGetPayload<{ select: typeof select }> & Guarded;

/**
 * Takes the next version of an article for this change, when nobody else has since `seenVersion` and
 * the rule `can` allows it. The row is locked until `tx` ends, so that what is read from now on holds.
 * Throws `not_found` (also for a draft that is none of their business), `forbidden`, `stale_version`
 * with the `version` and the newest revision's `number` that there are now.
 */
export async function claimArticle(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { id, seenVersion }: Seen,
  can: (actor: Actor, article: Guarded) => boolean,
  now: Date,
): Promise<ClaimedArticle> {
  const { count } = await tx.article.updateMany({
    where: { id, version: seenVersion },
    data: { version: seenVersion + 1 },
  });
  const article = await lookAt(tx, id, now);
  // Who may not know of an article is not told that its version is another either.
  if (!article || !canSee(actor, article)) throw new DomainError('not_found');
  if (!can(actor, article)) throw new DomainError('forbidden');
  if (count === 0) {
    const number = await newestNumber(tx, id);
    throw new DomainError('stale_version', { version: article.version, number });
  }
  return article;
}

/** The article as `tx` has made it so far, with what the rules need; null when there is none. */
export async function lookAt(
  tx: Prisma.TransactionClient,
  id: string,
  now: Date,
): Promise<ClaimedArticle | null> {
  const row = await tx.article.findUnique({ where: { id }, select });
  return row && { ...row, ...guardOf(row, await isPublic(tx, id, now)) };
}

/** Number of the newest revision; 0 when nothing was ever saved. */
export async function newestNumber(tx: Prisma.TransactionClient, id: string): Promise<number> {
  const newest = await tx.articleRevision.aggregate({
    where: { articleId: id },
    _max: { number: true },
  });
  return newest._max.number ?? 0;
}

/** Whether readers see the article, as `tx` has made it so far. */
export async function isPublic(
  tx: Prisma.TransactionClient,
  id: string,
  now: Date,
): Promise<boolean> {
  return (await tx.article.count({ where: { id, ...live(now) } })) > 0;
}
