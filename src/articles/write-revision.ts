import type { Actor } from '#auth/actor.ts';
import type { Prisma, RevisionKind } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { foldKey } from '#persian/fold.ts';
import type { ClaimedArticle } from './claim-article.ts';
import type { Content } from './content.ts';
import { findLiveContent } from './live-content.ts';
import { showsTheSame, writeMediaUse } from './media-use.ts';
import type { Newest } from './newest-revision.ts';
import { canUseSection } from './policy.ts';

/**
 * Keeps `content` as the revision after `newest`, and shows it in the desk's columns; gives its number.
 * Throws `section_foreign` when a bound editor moves the article into a section of others.
 */
export async function writeRevision(
  tx: Prisma.TransactionClient,
  actor: Actor,
  article: Pick<ClaimedArticle, 'id' | 'publishAt'>,
  { content, kind, newest }: { content: Content; kind: RevisionKind; newest: Newest },
  now: Date,
): Promise<number> {
  const { id } = article;
  const { sectionId, headline } = content;
  const moves = sectionId !== newest.content.sectionId;
  if (moves && !canUseSection(actor, sectionId)) throw new DomainError('section_foreign');
  const number = newest.number + 1;
  await tx.articleRevision.create({
    data: { articleId: id, number, content, kind, savedById: actor.id, createdAt: now },
    select: { id: true },
  });
  await tx.article.update({
    where: { id },
    data: {
      deskHeadline: headline,
      deskKey: foldKey(headline),
      deskSectionId: sectionId,
      savedAt: now,
      savedById: actor.id,
    },
    select: { id: true },
  });
  if (newest.number === 0 || !showsTheSame(content, newest.content)) {
    const published = article.publishAt ? await findLiveContent(tx, id) : null;
    await writeMediaUse(tx, id, { newest: content, published });
  }
  return number;
}
