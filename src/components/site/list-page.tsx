import { getLocale, getTranslations } from 'next-intl/server';
import type { ListView } from '#articles/find-list.ts';
import { ArticleCard } from '#components/article/article-card.tsx';
import { formatNumber } from '#persian/digits.ts';
import { requestTime } from '#web/request-time.ts';
import { PageLinks } from './page-links.tsx';
import { SitePage } from './site-page.tsx';

/** A page of the newest articles of one section, tag, author or source. */
export async function ListPage({
  list,
  title,
  link,
  otherEdition,
}: {
  list: ListView;
  title: string;
  /** Its first page. */
  link: string;
  otherEdition: string | null;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('list')]);
  return (
    <SitePage now={requestTime()} otherEdition={otherEdition}>
      <header className="list-head">
        <h1 className="headline">
          <bdi>{title}</bdi>
        </h1>
        {list.page > 1 && (
          <p className="text-lg text-muted">
            {t('page', { page: formatNumber(list.page, locale) })}
          </p>
        )}
        {list.about && <p className="text-lg text-muted">{list.about}</p>}
        {list.url && (
          <p>
            <a className="underline" href={list.url} rel="noopener">
              {t('site')}: <bdi dir="ltr">{new URL(list.url).host}</bdi>
            </a>
          </p>
        )}
      </header>
      {list.articles.length === 0 && <p className="text-lg text-muted">{t('empty')}</p>}
      <div className="list-grid" lang={locale}>
        {list.articles.map((card) => (
          <ArticleCard key={card.code} card={card} look="picture" heading="h2" />
        ))}
      </div>
      <PageLinks link={link} page={list.page} hasMore={list.hasMore} />
    </SitePage>
  );
}
