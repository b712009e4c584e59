import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { CorrectionKind } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { announceArticle } from './announce.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { canCorrect } from './policy.ts';
import { readNote } from './read-note.ts';

const LONGEST_CORRECTION = 2000;

/**
 * Says under a public article, for good, what was changed in it after readers had seen it; the text
 * itself is published on its own. Throws `not_found`, `forbidden`, `stale_version`, `not_public`,
 * `text_missing`, `text_long`.
 */
export async function addCorrection(
  actor: Actor,
  { kind, text, ...seen }: Seen & { kind: CorrectionKind; text: string },
  now: Date,
): Promise<{ version: number; correctionId: string }> {
  return db.$transaction(async (tx) => {
    const article = await claimArticle(tx, actor, seen, canCorrect, now);
    const { id, version, locale } = article;
    if (!article.isPublic) throw new DomainError('not_public');
    const clean = readNote(text, locale, LONGEST_CORRECTION);
    if (!clean) throw new DomainError('text_missing');
    const correction = await tx.correction.create({
      data: { articleId: id, kind, text: clean, actorId: actor.id, at: now },
      select: { id: true },
    });
    await tx.article.update({ where: { id }, data: { revisedAt: now }, select: { id: true } });
    const subject = { type: 'article', id };
    const details = { kind, text: clean, version };
    await writeAudit(tx, { actor, action: 'article.correct', subject, details }, now);
    await announceArticle(tx, { article }, now);
    return { version, correctionId: correction.id };
  });
}
