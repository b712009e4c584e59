import { db } from '#db/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { fold } from '#persian/fold.ts';
import { listArticles } from './list-articles.ts';
import { liveSql } from './live.ts';
import type { ArticleCard } from './views.ts';

export const SEARCH_TAKE = 30;

/** The newest articles with every word of the query in headline or lead, however it is typed. */
export async function searchArticles(
  { query, locale }: { query: string; locale: Locale },
  now: Date,
): Promise<ArticleCard[]> {
  const words = fold(query).split(' ').filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Article" a
    WHERE a.locale = ${locale}::"Locale" AND ${liveSql(now)}
      AND fa_fold(a.headline || ' ' || coalesce(a.kicker, '') || ' ' || a.lead)
        LIKE ALL (${patterns})
    ORDER BY a."publishAt" DESC LIMIT ${SEARCH_TAKE}`;
  return listArticles(
    { locale, where: { id: { in: rows.map(({ id }) => id) } }, take: SEARCH_TAKE },
    now,
  );
}
