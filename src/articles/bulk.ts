import type { Actor } from '#auth/actor.ts';
import type { ArticleStage } from '#db/generated/client.ts';
import { DomainError, type ErrorCode } from '#errors.ts';
import type { Seen } from './claim-article.ts';
import { reviewArticle } from './review.ts';
import { saveRevision } from './save-revision.ts';
import { withdrawArticle } from './withdraw.ts';

/** What is done to each article. Publishing is not among them: what readers get is looked at one by one. */
export type BulkAct =
  | { act: 'section'; sectionId: string }
  | { act: 'stage'; stage: ArticleStage; note: string }
  | { act: 'withdraw'; reason: string };

/** What became of one article; null: done. */
export type BulkOutcome = {
  id: string;
  refused: { code: ErrorCode; details?: Record<string, string | number> } | null;
};

/** As many as a page of the desk shows. */
export const BULK_MOST = 50;

/**
 * The same for several articles, each through its own operation and transaction: one that is refused
 * (somebody else has changed it since the list was drawn, it is not theirs) leaves the others be.
 * Throws `list_long`.
 */
export async function bulkArticles(
  actor: Actor,
  { items, ...act }: { items: Seen[] } & BulkAct,
  now: Date,
): Promise<BulkOutcome[]> {
  if (items.length > BULK_MOST) throw new DomainError('list_long', { max: BULK_MOST });
  const outcomes: BulkOutcome[] = [];
  for (const seen of items) {
    try {
      await actOn(actor, seen, act, now);
      outcomes.push({ id: seen.id, refused: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, details } = error;
      outcomes.push({ id: seen.id, refused: details ? { code, details } : { code } });
    }
  }
  return outcomes;
}

function actOn(actor: Actor, { id, seenVersion }: Seen, act: BulkAct, now: Date) {
  switch (act.act) {
    case 'section': {
      const content = { sectionId: act.sectionId };
      return saveRevision(actor, { id, seenVersion, content }, now);
    }
    case 'stage':
      return reviewArticle(actor, { id, seenVersion, stage: act.stage, note: act.note }, now);
    case 'withdraw':
      return withdrawArticle(actor, { id, seenVersion, reason: act.reason }, now);
  }
}
