import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { env } from '#env.ts';
import { DomainError } from '#errors.ts';
import { lookAt } from './claim-article.ts';
import { canShare } from './policy.ts';
import { makePreviewToken } from './preview-token.ts';

const LONGEST_HOURS = 7 * 24;

/**
 * A link by which somebody without an account reads one revision, and no later one, for some hours. The
 * token is said once and not kept. Throws `not_found` (also when there is no such revision),
 * `forbidden`, `hours_invalid`.
 */
export async function createPreviewLink(
  actor: Actor,
  { id, revision, hours }: { id: string; revision: number; hours: number },
  now: Date,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  if (!(hours >= 1 && hours <= LONGEST_HOURS)) throw new DomainError('hours_invalid');
  // To the second, as the token says it.
  const end = now.getTime() + hours * 3_600_000;
  const expiresAt = new Date(Math.floor(end / 1000) * 1000);
  return db.$transaction(async (tx) => {
    const article = await lookAt(tx, id, now);
    if (!article || !canShare(actor, article)) throw new DomainError('not_found');
    const where = { articleId: id, number: revision };
    if ((await tx.articleRevision.count({ where })) === 0) throw new DomainError('not_found');
    const link = await tx.previewLink.create({
      data: { articleId: id, revision, createdById: actor.id, createdAt: now, expiresAt },
      select: { id: true },
    });
    const subject = { type: 'article', id };
    const details = { link: link.id, revision, expiresAt: expiresAt.toISOString() };
    await writeAudit(tx, { actor, action: 'preview.create', subject, details }, now);
    const { secret } = env();
    if (!secret) throw new Error('APP_SECRET is not set: start with npm start or npm run dev.');
    return {
      id: link.id,
      token: makePreviewToken({ linkId: link.id, revision, expiresAt }, secret),
      expiresAt,
    };
  });
}

/** Ends a link before its time, for good; again it changes nothing. Throws `not_found`. */
export async function revokePreviewLink(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const link = await tx.previewLink.findUnique({ where: { id }, select: { articleId: true } });
    const article = link && (await lookAt(tx, link.articleId, now));
    if (!article || !canShare(actor, article)) throw new DomainError('not_found');
    const { count } = await tx.previewLink.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return;
    const subject = { type: 'article', id: article.id };
    const details = { link: id };
    await writeAudit(tx, { actor, action: 'preview.revoke', subject, details }, now);
  });
}
