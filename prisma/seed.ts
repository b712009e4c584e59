import type { PrismaClient } from '#db/generated/client.ts';
import { EN_ARTICLES } from './demo/en/articles.ts';
import { FA_ARTICLES } from './demo/fa/articles.ts';
import { seedArticles } from './demo/seed/articles.ts';
import { seedNewsroom } from './demo/seed/newsroom.ts';
import { seedPictures } from './demo/seed/pictures.ts';
import type { DemoArticle } from './demo/types.ts';

/** What the demo's pictures show, in the words of the first article with each. */
function altsOf(articles: DemoArticle[]): Map<string, string> {
  const described = articles.filter(({ picture, pictureAlt }) => picture && pictureAlt);
  return new Map(
    described.reverse().map(({ picture = '', pictureAlt = '' }) => [picture, pictureAlt]),
  );
}

/**
 * Fills an empty database with the demo newsroom, all of it or nothing; `now` is what «three hours
 * ago» is counted from. False when there are articles: then nothing is touched.
 */
export async function seedDemo(
  db: PrismaClient,
  now: Date,
  log: (line: string) => void,
): Promise<boolean> {
  if ((await db.article.count()) > 0) return false;
  const articles = [...FA_ARTICLES, ...EN_ARTICLES];
  const pictures = await seedPictures((done, all) => log(`drawing pictures: ${done} of ${all}`));
  log(`writing ${articles.length} articles`);
  return db.$transaction(
    async (tx) => {
      // Two first starts on one database: the second waits here, and then finds articles.
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(1401)::text`;
      if ((await tx.article.count()) > 0) return false;
      const newsroom = await seedNewsroom(tx, pictures, altsOf(articles));
      await seedArticles(tx, articles, newsroom, now);
      return true;
    },
    { maxWait: 60_000, timeout: 120_000 },
  );
}
