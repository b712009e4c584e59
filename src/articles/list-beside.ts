import type { Locale } from '#i18n/routing.ts';
import { listArticles } from './list-articles.ts';
import type { ArticleCard } from './views.ts';

type Beside = { code: string; locale: Locale; section: { slug: string }; tags: string[] };

/** Related news: newest that share a tag, filled up from the same section. */
export async function listRelated(article: Beside, now: Date): Promise<ArticleCard[]> {
  const take = 4;
  const { locale, code } = article;
  const [tagged, near] = await Promise.all([
    listArticles(
      {
        locale,
        where: {
          code: { not: code },
          tags: { some: { tag: { locale, name: { in: article.tags } } } },
        },
        take,
      },
      now,
    ),
    listArticles(
      { locale, where: { code: { not: code }, section: { slug: article.section.slug } }, take },
      now,
    ),
  ]);
  const unique = new Map([...tagged, ...near].map((card) => [card.code, card]));
  return [...unique.values()].slice(0, take);
}

/** «اخبار ایران و جهان»: the newest of the other sections. */
export function listElsewhere(article: Beside, now: Date): Promise<ArticleCard[]> {
  return listArticles(
    {
      locale: article.locale,
      where: { section: { slug: { not: article.section.slug } } },
      take: 6,
    },
    now,
  );
}
