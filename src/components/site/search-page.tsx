import { getLocale, getTranslations } from 'next-intl/server';
import { ArticleCard } from '#components/article/article-card.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import { type Found, searchArticles } from '#search/search-articles.ts';
import { searchLink } from '#web/links.ts';
import { requestTime } from '#web/request-time.ts';
import { SearchForm } from './search-form.tsx';
import { SitePage } from './site-page.tsx';

const SHORTEST = 2;

/** Results for a query, or what to type. */
export async function SearchPage({ query }: { query: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('search')]);
  const isShort = query.length < SHORTEST;
  const now = requestTime();
  const found = isShort ? null : await searchArticles({ query, locale }, now);
  const articles = found?.articles ?? [];
  const sentence = sentenceOf(query, found);
  const number = (value: number) => formatNumber(value, locale);
  return (
    <SitePage now={now} otherEdition={searchLink(otherLocale(locale))}>
      <div className="list-head">
        <h1 className="headline">{t('title')}</h1>
        <SearchForm locale={locale} query={query} isLarge />
        <p role="status" className="mt-4 text-lg" dir="auto">
          {t.rich(sentence, {
            count: found?.count ?? 0,
            formatted: number(found?.count ?? 0),
            shown: number(articles.length),
            query,
            q: (words) => <bdi>{words}</bdi>,
          })}
        </p>
      </div>
      <div className="list-grid">
        {articles.map((card) => (
          <ArticleCard key={card.code} card={card} look="picture" heading="h2" hasSection />
        ))}
      </div>
    </SitePage>
  );
}

function sentenceOf(query: string, found: Found | null) {
  if (query === '') return 'prompt';
  if (query.length < SHORTEST) return 'short';
  if (!found) return 'late';
  if (found.isMore) return 'most';
  return found.count > found.articles.length ? 'many' : 'results';
}
