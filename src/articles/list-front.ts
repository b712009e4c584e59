import { db } from '#db/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { listArticles } from './list-articles.ts';
import { liveSql } from './live.ts';
import { type ArticleCard, named } from './views.ts';

const LATEST = 9;
const PER_SECTION = 4;

export type FrontView = {
  latest: ArticleCard[];
  sections: { slug: string; name: string; articles: ArticleCard[] }[];
};

/** The front page of an edition: the latest of all, then the latest of each section. */
export async function listFront(locale: Locale, now: Date): Promise<FrontView> {
  const [latest, sections, picked] = await Promise.all([
    listArticles({ locale, take: LATEST }, now),
    db.section.findMany({
      select: { slug: true, nameFa: true, nameEn: true },
      orderBy: { position: 'asc' },
    }),
    pickPerSection(locale, now),
  ]);
  const cards = await listArticles(
    { locale, where: { id: { in: picked } }, take: picked.length },
    now,
  );
  return {
    latest,
    sections: sections
      .map((section) => ({
        slug: section.slug,
        name: named(section, locale),
        articles: cards.filter((card) => card.section.slug === section.slug),
      }))
      .filter(({ articles }) => articles.length > 0),
  };
}

// Prisma would fetch every article of every section and cut the lists in memory.
async function pickPerSection(locale: Locale, now: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT newest.id FROM "Section" s CROSS JOIN LATERAL (
      SELECT a.id FROM "Article" a
      WHERE a.locale = ${locale}::"Locale" AND a."sectionId" = s.id AND ${liveSql(now)}
      ORDER BY a."publishAt" DESC, a.id DESC LIMIT ${PER_SECTION}
    ) newest`;
  return rows.map(({ id }) => id);
}
