import { getLocale, getTranslations } from 'next-intl/server';
import { SEARCH_TAKE, searchArticles } from '#articles/search-articles.ts';
import { ArticleCard } from '#components/article/article-card.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import { searchLink } from '#web/links.ts';
import { requestTime } from '#web/request-time.ts';
import { SearchForm } from './search-form.tsx';
import { SitePage } from './site-page.tsx';

/** Results for a query, or what to type. */
export async function SearchPage({ query }: { query: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('search')]);
  const isShort = query.length < 2;
  const now = requestTime();
  const articles = isShort ? [] : await searchArticles({ query, locale }, now);
  const count = articles.length;
  const formatted = formatNumber(count, locale);
  const sentence = count === SEARCH_TAKE ? 'many' : 'results';
  return (
    <SitePage now={now} otherEdition={searchLink(otherLocale(locale))}>
      <div className="list-head">
        <h1 className="headline">{t('title')}</h1>
        <SearchForm locale={locale} query={query} isLarge />
        <p role="status" className="mt-4 text-lg" dir="auto">
          {query === '' && t('prompt')}
          {query !== '' &&
            (isShort
              ? t('short')
              : t.rich(sentence, { count, formatted, query, q: (words) => <bdi>{words}</bdi> }))}
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
