import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import type { MostReadView } from '#views/list-most-read.ts';
import { adminLink } from '#web/links.ts';

/** What readers have read most since midnight, each with its number. */
export function MostRead({ locale, articles }: { locale: Locale; articles: MostReadView[] }) {
  const t = useTranslations('admin.desk.mostRead');
  return (
    <section aria-labelledby="most-read" className="rounded-lg border border-line bg-panel p-4">
      <h2 id="most-read" className="mb-2 font-bold">
        {t('title')}
      </h2>
      {articles.length === 0 && <p className="text-sm text-muted">{t('none')}</p>}
      <ol className="grid gap-2">
        {articles.map(({ id, headline, locale: lang, views }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 text-sm">
            <Link
              href={adminLink(locale, `articles/${id}/views`)}
              prefetch={false}
              className="py-0.5"
            >
              <bdi lang={lang}>{headline}</bdi>
            </Link>
            <span className="text-muted">
              {t('views', { count: views, formatted: formatNumber(views, locale) })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
