import { getLocale, getTranslations } from 'next-intl/server';
import type { ListView } from '#articles/find-list.ts';
import { ArticleCard } from '#components/article/article-card.tsx';
import { requestTime } from '#web/request-time.ts';
import { SitePage } from './site-page.tsx';

/** The newest articles of one section, tag, author or source. */
export async function ListPage({
  list,
  title,
  otherEdition,
}: {
  list: ListView;
  title: string;
  otherEdition: string | null;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('list')]);
  return (
    <SitePage now={requestTime()} otherEdition={otherEdition}>
      <header className="list-head">
        <h1 className="headline">
          <bdi>{title}</bdi>
        </h1>
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
    </SitePage>
  );
}
