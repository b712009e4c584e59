import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { ArticleStage } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { findNewest } from './newest-revision.ts';
import { canApprove, canSubmit, canTakeBack, type Guarded } from './policy.ts';
import { readNote } from './read-note.ts';

const LONGEST_NOTE = 2000;

type Step = { from: ArticleStage[]; can: (actor: Actor, article: Guarded) => boolean };

/** From which stages one gets to another, and by whom. */
const STEPS: Record<ArticleStage, Step> = {
  inReview: { from: ['draft', 'changesAsked'], can: canSubmit },
  // Also of what nobody has handed in, or readers have already.
  changesAsked: { from: ['draft', 'inReview', 'approved'], can: canApprove },
  approved: { from: ['draft', 'inReview', 'changesAsked'], can: canApprove },
  draft: { from: ['inReview', 'changesAsked', 'approved'], can: canTakeBack },
};

/**
 * Hands the newest revision on to `stage`, with a word to who gets it; to ask for changes one has to
 * say which. Throws `not_found`, `forbidden`, `stale_version`, `step_impossible`, `headline_missing`
 * (nobody can review what is not there), `text_missing`, `text_long`.
 */
export async function reviewArticle(
  actor: Actor,
  { stage, note, ...seen }: Seen & { stage: ArticleStage; note: string },
  now: Date,
): Promise<{ version: number }> {
  const { from, can } = STEPS[stage];
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, can, now);
    const { id, version, locale } = article;
    if (!from.includes(article.stage)) throw new DomainError('step_impossible');
    const { number, content } = await findNewest(tx, id);
    if (stage === 'inReview' && !content.headline) throw new DomainError('headline_missing');
    const text = readNote(note, locale, LONGEST_NOTE);
    if (stage === 'changesAsked' && !text) throw new DomainError('text_missing');
    await tx.article.update({ where: { id }, data: { stage }, select: { id: true } });
    await tx.reviewStep.create({
      data: { articleId: id, revision: number, stage, note: text, actorId: actor.id, at: now },
      select: { id: true },
    });
    const subject = { type: 'article', id };
    const details = { stage, from: article.stage, revision: number, version };
    await writeAudit(tx, { actor, action: 'article.review', subject, details }, now);
    return { version };
  });
}
