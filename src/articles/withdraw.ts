import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { announceArticle } from './announce.ts';
import { type ClaimedArticle, claimArticle, type Seen } from './claim-article.ts';
import { canWithdraw } from './policy.ts';
import { readNote } from './read-note.ts';
import { firstPublicAt } from './schedule.ts';

const LONGEST_REASON = 500;

/**
 * Takes an article off the site. One that the public has seen is «withdrawn» from then on, and its
 * address says why; one that still waits for its instant is a draft again.
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
    const text = readReason(reason, article);
    const details = { reason: text, version };
    await tx.article.update({
      where: { id },
      // What waits to replace it would bring it back.
      data: { ...instants, withdrawnReason: text, updateRevision: null, updateAt: null },
      select: { id: true },
    });
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
  const instants = { publishAt: null, firstLiveAt: null, publishedRevision: null };
  return { action: 'article.unschedule', instants } as const;
}

function readReason(reason: string, { locale }: ClaimedArticle): string {
  const text = readNote(reason, locale, LONGEST_REASON);
  if (!text) throw new DomainError('reason_missing');
  return text;
}
