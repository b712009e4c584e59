import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { foldKey } from '#persian/fold.ts';
import type { ClaimedArticle } from './claim-article.ts';
import { requireComplete } from './complete.ts';
import type { Content } from './content.ts';
import { copyContent } from './copy-content.ts';
import { findLiveContent } from './live-content.ts';
import { openPictures, writeMediaUse } from './media-use.ts';
import type { Newest } from './newest-revision.ts';
import { instantsOfPublishing } from './schedule.ts';

/**
 * Makes `revision` what readers get: at once (`later` null), or from `later` on. `newest` is what the
 * desk has by now. Gives the instant of publication.
 * Throws `nothing_to_publish`, `reference_gone`, and as `requireComplete` does.
 */
export async function putLive(
  tx: Prisma.TransactionClient,
  article: ClaimedArticle,
  { revision, newest, later }: { revision: Newest; newest: Newest; later: Date | null },
  now: Date,
): Promise<Date> {
  const { number, content } = revision;
  requireComplete(content);
  const { id } = article;
  const before = article.publishAt ? await findLiveContent(tx, id) : null;
  // The mark «updated» must not lie.
  if (article.isPublic && before && isDeepStrictEqual(forReaders(before), forReaders(content))) {
    throw new DomainError('nothing_to_publish');
  }
  const { revisedAt, ...instants } = instantsOfPublishing(article, later, now);
  const isNews =
    !article.isPublic || !before || !isDeepStrictEqual(textOf(before), textOf(content));
  await copyContent(tx, article, content);
  await tx.article.update({
    where: { id },
    data: {
      ...instants,
      // A new tag or section is nothing that readers should come back for.
      revisedAt: isNews ? revisedAt : article.revisedAt,
      publishedRevision: number,
      stage: newest.number === number ? 'draft' : article.stage,
      updateRevision: null,
      updateAt: null,
    },
    select: { id: true },
  });
  await writeMediaUse(tx, id, { newest: newest.content, published: content });
  await openPictures(tx, id, now);
  return instants.publishAt;
}

function forReaders(content: Content) {
  return { ...content, editorNote: '', tags: content.tags.map(foldKey) };
}

function textOf({ kicker, headline, lead, body, leadMediaId, leadCaption, label }: Content) {
  return { kicker, headline, lead, body, leadMediaId, leadCaption, label };
}
