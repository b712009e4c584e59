import { listArticles } from '#articles/list-articles.ts';
import type { ArticleCard } from '#articles/views.ts';
import { db } from '#db/client.ts';
import { Prisma } from '#db/generated/client.ts';
import type { Locale } from '#i18n/routing.ts';

const TAKE = 30;
/** Counting goes no further: of a common word it would read half the newsroom. */
const MOST = 1000;

// PostgreSQL takes no NUL in a text, and fails on a hundred minuses in a row.
const UNREADABLE = /\p{Cc}|-(?:\s*-)+/gu;

export type Found = {
  articles: ArticleCard[];
  /** At most 1,000. */
  count: number;
  /** There are more than that. */
  isMore: boolean;
};

/**
 * The newest articles of an edition in which every word of the query stands, however it is typed: in
 * headline, lead, tags or text. "Words together", -without and «یا» are understood. Null when
 * PostgreSQL cannot tell in time.
 */
export async function searchArticles(
  { query, locale }: { query: string; locale: Locale },
  now: Date,
): Promise<Found | null> {
  // The table of the migration «search»; its triggers copy what is live. PostgreSQL plans by the words,
  // which it therefore must see, as it does in a statement that is not prepared.
  const matches = Prisma.sql`FROM "ArticleSearch" s
    WHERE s.locale = ${locale}::"Locale" AND s."listedAt" <= ${now}
      AND (s."listedUntil" IS NULL OR s."listedUntil" > ${now})
      AND s.words @@ search_query(${locale}::"Locale", ${query.replace(UNREADABLE, ' ')})`;
  try {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT s."articleId" AS id ${matches}
      ORDER BY s."listedAt" DESC, s."articleId" DESC LIMIT ${TAKE}`;
    const ids = rows.map(({ id }) => id);
    const [articles, count] = await Promise.all([
      listArticles({ locale, where: { id: { in: ids } }, take: TAKE }, now),
      rows.length < TAKE ? rows.length : countUpTo(MOST + 1, matches),
    ]);
    return { articles, count: Math.min(count, MOST), isMore: count > MOST };
  } catch (error) {
    if (isLate(error)) return null;
    throw error;
  }
}

async function countUpTo(most: number, matches: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 ${matches} LIMIT ${most}) found`;
  return row?.count ?? 0;
}

/** Of the client's limit or the server's, whichever came first (src/db/client.ts). */
function isLate(error: unknown): boolean {
  return /query read timeout|statement timeout/i.test(String((error as Error).message));
}
