import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { normalizeText } from '#persian/normalize.ts';
import { announceArticle } from './announce.ts';
import { type ClaimedArticle, claimArticle, type Seen } from './claim-article.ts';
import { canWithdraw } from './policy.ts';
import { firstPublicAt } from './schedule.ts';

const LONGEST_REASON = 500;

/**
 * Takes an article off the site. One that the public has seen is «withdrawn» from then on; one that
 * still waits for its instant is a draft again. The reason is kept with the act.
 * Throws `not_found`, `forbidden`, `stale_version`, `not_public`, `reason_missing`, `text_long`.
 */
export async function withdrawArticle(
  actor: Actor,
  { reason, ...seen }: Seen & { reason: string },
  now: Date,
): Promise<{ version: number }> {
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canWithdraw, now);
    const { action, instants } = outcomeOf(article, now);
    const { id, version } = article;
    const details = { reason: readReason(reason, article), version };
    await tx.article.update({ where: { id }, data: instants, select: { id: true } });
    const subject = { type: 'article', id };
    await writeAudit(tx, { actor, action, subject, details }, now);
    await announceArticle(tx, { article }, now);
    return { version };
  });
}

function outcomeOf(article: ClaimedArticle, now: Date) {
  const firstLiveAt = firstPublicAt(article, now);
  if (article.withdrawnAt || !article.publishAt) throw new DomainError('not_public');
  if (firstLiveAt) {
    return { action: 'article.withdraw', instants: { withdrawnAt: now, firstLiveAt } } as const;
  }
  // Else the address would say «withdrawn» of a story that was never there.
  const instants = { publishAt: null, firstLiveAt: null };
  return { action: 'article.unschedule', instants } as const;
}

function readReason(reason: string, { locale }: ClaimedArticle): string {
  const text = normalizeText(reason, { locale, multiline: true });
  if (!text) throw new DomainError('reason_missing');
  if (text.length > LONGEST_REASON) throw new DomainError('text_long', { max: LONGEST_REASON });
  return text;
}
