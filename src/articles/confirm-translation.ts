import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { claimArticle, newestNumber, type Seen } from './claim-article.ts';
import { translatable } from './edition.ts';
import { canOpen } from './policy.ts';

/**
 * Says that a translation holds for what the other edition says by now, with no change or after one.
 * `from`: the revision of the other edition that the translator has looked at.
 * Throws `not_found`, `forbidden`, `stale_version`, `not_a_translation`.
 */
export async function confirmTranslation(
  actor: Actor,
  { from, ...seen }: Seen & { from?: number },
  now: Date,
): Promise<{ version: number; translatedFrom: number }> {
  return db.$transaction(async (tx) => {
    const { id, version, storyId, locale } = await claimArticle(tx, actor, seen, canOpen, now);
    const [article, source] = [
      await tx.article.findUnique({ where: { id }, select: { translatedFrom: true } }),
      await tx.article.findFirst({
        where: { storyId, locale: { not: locale } },
        select: { id: true, publishedRevision: true },
      }),
    ];
    if (!source || (article?.translatedFrom ?? null) === null) {
      throw new DomainError('not_a_translation');
    }
    const { publishedRevision } = source;
    const newest = translatable({ publishedRevision, number: await newestNumber(tx, source.id) });
    // What nobody has looked at is not confirmed, though it came in meanwhile.
    const translatedFrom = Math.min(from ?? newest, newest);
    await tx.article.update({ where: { id }, data: { translatedFrom }, select: { id: true } });
    const subject = { type: 'article', id };
    const details = { revision: translatedFrom, version };
    await writeAudit(tx, { actor, action: 'article.confirmTranslation', subject, details }, now);
    return { version, translatedFrom };
  });
}
