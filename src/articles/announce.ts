import type { Prisma } from '#db/generated/client.ts';
import { writeChange } from '#outbox/write.ts';
import { type ClaimedArticle, isPublic } from './claim-article.ts';
import { findPlacement } from './placement.ts';

/**
 * Tells the fronts how `before`, claimed earlier in `tx`, has changed for readers. A schedule is told
 * too, with no lists: the fronts learn of the next instant at which something goes live.
 */
export async function announceArticle(
  tx: Prisma.TransactionClient,
  before: ClaimedArticle,
  now: Date,
): Promise<void> {
  const { id, code, locale, storyId } = before;
  const other = await tx.article.findFirst({
    where: { storyId, locale: { not: locale } },
    select: { code: true },
  });
  // No operation moves an article between lists yet, so the lists after are those before.
  const placement = await findPlacement(tx, id);
  await writeChange(tx, {
    kind: 'article',
    code,
    locale,
    otherCode: other?.code ?? null,
    before: before.isPublic ? placement : null,
    after: (await isPublic(tx, id, now)) ? placement : null,
  });
}
