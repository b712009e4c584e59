import { db } from '#db/client.ts';
import { Prisma } from '#db/generated/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { listArticles } from './list-articles.ts';
import { liveSql } from './live.ts';
import type { ArticleCard } from './views.ts';

/** What the articles of a list have in common, by its id. */
export type Shelf = { by: 'section' | 'source' | 'tag' | 'author'; id: string };

export const PAGE_SIZE = 30;

/**
 * One page (from 1) of the newest live articles of an edition, and whether older ones follow. The ids are
 * counted off in an index that holds all that the list is picked by, and the articles read for one page
 * only: page 500 then takes milliseconds more than the first.
 */
export async function pickPage(
  shelf: Shelf,
  { locale, page }: { locale: Locale; page: number },
  now: Date,
): Promise<{ articles: ArticleCard[]; hasMore: boolean }> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    ${idsOf(shelf, locale, now)} LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
  const ids = rows.slice(0, PAGE_SIZE).map(({ id }) => id);
  const articles = await listArticles({ locale, where: { id: { in: ids } }, take: PAGE_SIZE }, now);
  return { articles, hasMore: rows.length > PAGE_SIZE };
}

function idsOf({ by, id }: Shelf, locale: Locale, now: Date): Prisma.Sql {
  // Triggers of the migration «lists» copy what is live into the rows of tags and bylines.
  const isListed = Prisma.sql`x."listedAt" <= ${now}
    AND (x."listedUntil" IS NULL OR x."listedUntil" > ${now})
    ORDER BY x."listedAt" DESC, x."articleId" DESC`;
  const isLive = Prisma.sql`a.locale = ${locale}::"Locale" AND ${liveSql(now)}
    ORDER BY a."publishAt" DESC, a.id DESC`;
  switch (by) {
    case 'section':
      return Prisma.sql`SELECT a.id FROM "Article" a WHERE a."sectionId" = ${id}::uuid AND ${isLive}`;
    case 'source':
      return Prisma.sql`SELECT a.id FROM "Article" a WHERE a."sourceId" = ${id}::uuid AND ${isLive}`;
    case 'tag':
      return Prisma.sql`
        SELECT x."articleId" AS id FROM "ArticleTag" x WHERE x."tagId" = ${id}::uuid AND ${isListed}`;
    case 'author':
      return Prisma.sql`
        SELECT x."articleId" AS id FROM "ArticleByline" x
        WHERE x."authorId" = ${id}::uuid AND x.locale = ${locale}::"Locale" AND ${isListed}`;
  }
}
