import { getLocale, getTranslations } from 'next-intl/server';
import { listArticles } from '#articles/list-articles.ts';
import { CardList } from '#components/article/card-list.tsx';
import { otherLocale } from '#i18n/routing.ts';
import { frontLink } from '#web/links.ts';
import { requestTime } from '#web/request-time.ts';
import { SearchForm } from './search-form.tsx';
import { SitePage } from './site-page.tsx';

/**
 * For a reader who came for something that is not here: what happened, a search box, the latest.
 * Next's own notFound() sends an empty page that a script fills, so this is drawn like any page, and
 * names its status for the front to send (src/front/status.ts).
 */
export async function MissingPage({ status, reason }: { status: 404 | 410; reason?: string }) {
  const [locale, t, list] = await Promise.all([
    getLocale(),
    getTranslations('notFound'),
    getTranslations('list'),
  ]);
  const now = requestTime();
  const latest = await listArticles({ locale, take: 6 }, now);
  return (
    <SitePage now={now} otherEdition={frontLink(otherLocale(locale))}>
      <meta name="page-status" content={String(status)} />
      <div className="max-w-2xl py-12">
        <h1 className="headline">{t(status === 410 ? 'withdrawnHeading' : 'heading')}</h1>
        <p className="my-6 text-lg">{t(status === 410 ? 'withdrawnText' : 'text')}</p>
        {reason && (
          <p className="withdrawn-reason">
            <strong>{t('withdrawnReason')}</strong> <bdi>{reason}</bdi>
          </p>
        )}
        <SearchForm locale={locale} isLarge />
      </div>
      <div className="max-w-2xl">
        <CardList id="latest" title={list('latest')} cards={latest} look="row" />
      </div>
    </SitePage>
  );
}
