import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ListView } from '#articles/find-list.ts';
import { type Locale, otherLocale } from '#i18n/routing.ts';
import { formatNumber } from '#persian/digits.ts';
import { absolute, frontLink, pageLink } from './links.ts';

/** What Open Graph calls the languages. */
export const OG_LOCALE: Record<Locale, string> = { fa: 'fa_IR', en: 'en_US' };

/** Of what only somebody may see: no machine keeps it. */
export const HIDDEN: Metadata = {
  robots: { index: false, follow: false, nocache: true },
  referrer: 'no-referrer',
};

const ROBOTS: Metadata['robots'] = { 'max-image-preview': 'large' };

/** The front pages are the only pair that always exists in both languages. */
export async function frontMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations('site');
  const other = otherLocale(locale);
  const title = `${t('name')} | ${t('tagline')}`;
  const url = absolute(frontLink(locale));
  return {
    title,
    description: t('description'),
    robots: ROBOTS,
    alternates: {
      canonical: url,
      languages: {
        [locale]: url,
        [other]: absolute(frontLink(other)),
        'x-default': absolute('/'),
      },
    },
    openGraph: {
      type: 'website',
      url,
      title,
      description: t('description'),
      siteName: t('name'),
      locale: OG_LOCALE[locale],
    },
  };
}

/** A list of one section, tag, author or source; an empty one is not for search engines. */
export async function listMetadata({
  locale,
  list,
  title,
  link,
}: {
  locale: Locale;
  list: ListView;
  title: string;
  link: string;
}): Promise<Metadata> {
  const [site, t] = await Promise.all([getTranslations('site'), getTranslations('list')]);
  const { page, hasMore } = list;
  const pageUrl = (number: number) => absolute(pageLink(link, number));
  const url = pageUrl(page);
  const parts = [title, page > 1 && t('page', { page: formatNumber(page, locale) }), site('name')];
  return {
    title: parts.filter(Boolean).join(' | '),
    description: list.about || title,
    robots: list.articles.length === 0 ? { index: false } : ROBOTS,
    alternates: { canonical: url },
    pagination: {
      previous: page > 1 ? pageUrl(page - 1) : null,
      next: hasMore ? pageUrl(page + 1) : null,
    },
    openGraph: {
      type: 'website',
      url,
      title,
      siteName: site('name'),
      locale: OG_LOCALE[locale],
    },
  };
}

/** Of a page that is not there (404) or not any more (410). */
export async function missingMetadata(status: 404 | 410): Promise<Metadata> {
  const [t, site] = await Promise.all([getTranslations('notFound'), getTranslations('site')]);
  const title = t(status === 410 ? 'withdrawnTitle' : 'title');
  return { title: `${title} | ${site('name')}`, robots: { index: false } };
}
