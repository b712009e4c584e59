import { db } from '#db/client.ts';

/** Views of an article: those it was imported with and ours. Null when there is no such article. */
export async function countViews(articleId: string): Promise<number | null> {
  const [row] = await db.$queryRaw<{ views: number }[]>`
    SELECT (a."baseViews" + coalesce(sum(v.views), 0))::int AS views
    FROM "Article" a LEFT JOIN "ViewCount" v ON v."articleId" = a.id
    WHERE a.id = ${articleId}::uuid
    GROUP BY a.id`;
  return row?.views ?? null;
}
