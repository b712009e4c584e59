import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { claimArticle, type Seen } from './claim-article.ts';
import { type ContentInput, readContent } from './content.ts';
import { canEdit } from './policy.ts';

/**
 * Keeps what was typed as the newest revision; readers see nothing of it until it is published.
 * Throws `not_found`, `forbidden`, `stale_version`, `text_long`, `article_without_body`.
 */
export async function saveRevision(
  actor: Actor,
  { content, ...seen }: Seen & { content: ContentInput },
  now: Date,
): Promise<{ version: number; number: number }> {
  return db.$transaction(async (tx) => {
    const { id, locale, version } = await claimArticle(tx, actor, seen, canEdit, now);
    const clean = readContent(content, locale);
    const newest = await tx.articleRevision.aggregate({
      where: { articleId: id },
      _max: { number: true },
    });
    const number = (newest._max.number ?? 0) + 1;
    await tx.articleRevision.create({
      data: { articleId: id, number, content: clean, createdAt: now },
      select: { id: true },
    });
    const subject = { type: 'article', id };
    const details = { revision: number, version };
    await writeAudit(tx, { actor, action: 'article.save', subject, details }, now);
    return { version, number };
  });
}
