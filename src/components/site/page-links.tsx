import { getLocale, getTranslations } from 'next-intl/server';
import { formatNumber } from '#persian/digits.ts';
import { pageLink } from '#web/links.ts';

/** From one page of a list to the next: towards older articles, and back. */
export async function PageLinks({
  link,
  page,
  hasMore,
}: {
  /** The first page. */
  link: string;
  page: number;
  hasMore: boolean;
}) {
  if (page === 1 && !hasMore) return null;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('list')]);
  return (
    <nav aria-label={t('pages')} className="page-links">
      {page > 1 && (
        <a href={pageLink(link, page - 1)} rel="prev">
          {t('newer')}
        </a>
      )}
      <span aria-current="page">{t('page', { page: formatNumber(page, locale) })}</span>
      {hasMore && (
        <a href={pageLink(link, page + 1)} rel="next">
          {t('older')}
        </a>
      )}
    </nav>
  );
}
