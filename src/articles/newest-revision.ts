import type { Prisma } from '#db/generated/client.ts';
import { type Content, contentSchema } from './content.ts';
import { findLiveContent } from './live-content.ts';

/** The newest text of an article; `number` 0: nothing was saved here, it is what readers get (an import). */
export type Newest = { number: number; content: Content };

export async function findNewest(tx: Prisma.TransactionClient, articleId: string): Promise<Newest> {
  const revision = await tx.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { number: true, content: true },
  });
  if (!revision) return { number: 0, content: await findLiveContent(tx, articleId) };
  return { number: revision.number, content: contentSchema.parse(revision.content) };
}

/** The content of one revision, or null. */
export async function findContent(
  tx: Prisma.TransactionClient,
  articleId: string,
  number: number,
): Promise<Content | null> {
  const revision = await tx.articleRevision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { content: true },
  });
  return revision && contentSchema.parse(revision.content);
}
