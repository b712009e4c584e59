import type { Prisma } from '#db/generated/client.ts';
import { type Content, contentSchema } from './content.ts';

/**
 * What publishing has copied into the columns and relations of readers, as content again. A note to
 * editors is never among it. Throws when there is no such article.
 */
export async function findLiveContent(tx: Prisma.TransactionClient, id: string): Promise<Content> {
  const { tags, bylines, related, commentsCloseAt, ...row } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: {
      label: true,
      kicker: true,
      headline: true,
      shortHeadline: true,
      lead: true,
      body: true,
      sectionId: true,
      sourceId: true,
      sourceUrl: true,
      guestBylines: true,
      dateline: true,
      leadMediaId: true,
      leadAlt: true,
      leadCaption: true,
      licenceNote: true,
      commentsMode: true,
      commentsCloseAt: true,
      canonicalUrl: true,
      tags: { select: { tag: { select: { name: true } } }, orderBy: { position: 'asc' } },
      bylines: { select: { authorId: true }, orderBy: { position: 'asc' } },
      related: { select: { relatedId: true }, orderBy: { position: 'asc' } },
    },
  });
  return contentSchema.parse({
    ...row,
    tags: tags.map(({ tag }) => tag.name),
    authorIds: bylines.map(({ authorId }) => authorId),
    relatedIds: related.map(({ relatedId }) => relatedId),
    commentsCloseAt: commentsCloseAt?.toISOString() ?? null,
  });
}
