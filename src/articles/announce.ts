import type { Prisma } from '#db/generated/client.ts';
import type { Placement } from '#outbox/change.ts';
import { writeChange } from '#outbox/write.ts';
import { type ClaimedArticle, isPublic } from './claim-article.ts';
import { findPlacement } from './placement.ts';

/**
 * Tells the fronts how `article`, claimed earlier in `tx`, has changed for readers; `placement` is
 * where it stood then, when this change may have moved it. A schedule is told too, with no lists: the
 * fronts learn of the next instant at which something goes live or ends.
 */
export async function announceArticle(
  tx: Prisma.TransactionClient,
  { article, placement }: { article: ClaimedArticle; placement?: Placement | null },
  now: Date,
): Promise<void> {
  const { id, code, locale, storyId } = article;
  const other = await tx.article.findFirst({
    where: { storyId, locale: { not: locale } },
    select: { code: true },
  });
  const after = await findPlacement(tx, id);
  await writeChange(tx, {
    kind: 'article',
    code,
    locale,
    otherCode: other?.code ?? null,
    before: article.isPublic ? (placement ?? after) : null,
    after: (await isPublic(tx, id, now)) ? after : null,
  });
}
