import { db } from '#db/client.ts';
import { Prisma } from '#db/generated/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { listArticles } from './list-articles.ts';
import { live, liveSql } from './live.ts';
import type { ArticleCard } from './views.ts';

type Beside = {
  code: string;
  locale: Locale;
  sectionId: string | null;
  tagIds: string[];
  relatedIds: string[];
};

const RELATED = 4;
const ELSEWHERE = 6;

/** Related news: what the editors chose, then the newest that share a tag, then of the same section. */
export async function listRelated(article: Beside, now: Date): Promise<ArticleCard[]> {
  const { locale } = article;
  const [chosen, found] = await Promise.all([findChosen(article, now), pickRelated(article, now)]);
  const most = Math.max(RELATED, chosen.length);
  const codes = [...new Set([...chosen, ...found])].slice(0, most);
  const cards = await listArticles(
    { locale, where: { code: { in: codes } }, take: codes.length },
    now,
  );
  return cards.sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}

/** Codes of those that readers of this edition can have, in the editors' order. */
async function findChosen({ locale, relatedIds }: Beside, now: Date): Promise<string[]> {
  if (relatedIds.length === 0) return [];
  const rows = await db.article.findMany({
    where: { id: { in: relatedIds }, locale, ...live(now) },
    select: { id: true, code: true },
  });
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  return relatedIds.flatMap((id) => codes.get(id) ?? []);
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
    ...(sectionId ? [newest(Prisma.sql`WHERE a."sectionId" = ${sectionId}::uuid`, 1)] : []),
  ];
  if (lists.length === 0) return [];
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
