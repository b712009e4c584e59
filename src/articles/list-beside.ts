import { db } from '#db/client.ts';
import { Prisma } from '#db/generated/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { listArticles } from './list-articles.ts';
import { liveSql } from './live.ts';
import type { ArticleCard } from './views.ts';

type Beside = { code: string; locale: Locale; sectionId: string | null; tagIds: string[] };

const RELATED = 4;
const ELSEWHERE = 6;

/** Related news: newest that share a tag, filled up from the same section. */
export async function listRelated(article: Beside, now: Date): Promise<ArticleCard[]> {
  const { locale } = article;
  const codes = await pickRelated(article, now);
  const cards = await listArticles(
    { locale, where: { code: { in: codes } }, take: codes.length },
    now,
  );
  return cards.sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}

// A list for each tag, not one for any of them: PostgreSQL then knows how common each is, and reads
// a common one from its newest end, of a rare one all. Asked at once it sorts all that share any.
async function pickRelated(article: Beside, now: Date): Promise<string[]> {
  const { code, locale, sectionId, tagIds } = article;
  const newest = (join: Prisma.Sql, rank: number) => Prisma.sql`(
    SELECT a.code, a."publishAt", a.id, ${rank}::int AS rank FROM "Article" a ${join}
      AND a.locale = ${locale}::"Locale" AND a.code <> ${code} AND ${liveSql(now)}
    ORDER BY a."publishAt" DESC, a.id DESC LIMIT ${RELATED})`;
  const lists = [
    ...tagIds.map((id) =>
      newest(
        Prisma.sql`JOIN "ArticleTag" x ON x."articleId" = a.id WHERE x."tagId" = ${id}::uuid`,
        0,
      ),
    ),
    newest(Prisma.sql`WHERE a."sectionId" = ${sectionId}::uuid`, 1),
  ];
  const rows = await db.$queryRaw<{ code: string }[]>`
    SELECT code FROM (${Prisma.join(lists, ' UNION ALL ')}) each
    GROUP BY code, "publishAt", id
    ORDER BY min(rank), "publishAt" DESC, id DESC LIMIT ${RELATED}`;
  return rows.map((row) => row.code);
}

/** «اخبار ایران و جهان»: the newest of the other sections. */
export function listElsewhere(article: Beside, now: Date): Promise<ArticleCard[]> {
  const { locale, sectionId } = article;
  return listArticles(
    { locale, where: sectionId ? { sectionId: { not: sectionId } } : {}, take: ELSEWHERE },
    now,
  );
}
