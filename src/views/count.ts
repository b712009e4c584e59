import { db } from '#db/client.ts';

/** Views of an article: those it was imported with and ours. Null when there is no such article. */
export async function countViews(articleId: string): Promise<number | null> {
  const [article, ours] = await Promise.all([
    db.article.findUnique({ where: { id: articleId }, select: { baseViews: true } }),
    db.viewCount.aggregate({ where: { articleId }, _sum: { views: true } }),
  ]);
  return article && article.baseViews + (ours._sum.views ?? 0);
}
