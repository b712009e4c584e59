import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { live } from './live.ts';
import { type ArticleCard, cardSelect, toCard } from './views.ts';

const NEWEST_FIRST = [
  { publishAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.ArticleOrderByWithRelationInput[];

/** The newest live articles of an edition that also match `where`. */
export async function listArticles(
  { locale, where = {}, take }: { locale: Locale; where?: Prisma.ArticleWhereInput; take: number },
  now: Date,
): Promise<ArticleCard[]> {
  const rows = await db.article.findMany({
    where: { locale, AND: [live(now), where] },
    select: cardSelect,
    orderBy: NEWEST_FIRST,
    take,
  });
  return rows.map(toCard);
}
