import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findSection } from '#articles/find-list.ts';
import { ListPage } from '#components/site/list-page.tsx';
import { MissingPage } from '#components/site/missing-page.tsx';
import { type Locale, otherLocale } from '#i18n/routing.ts';
import { sectionLink } from '#web/links.ts';
import { listMetadata, missingMetadata } from '#web/page-metadata.ts';
import { parsePage, parseSlug } from '#web/params.ts';
import { requestTime } from '#web/request-time.ts';

type Props = PageProps<'/[locale]/section/[slug]'>;

const read = cache(async (locale: Locale, param: string, page: number) => {
  const slug = parseSlug(param);
  return slug ? findSection(slug, { locale, page }, requestTime()) : null;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const { slug } = await params;
  const list = await read(locale, slug, parsePage((await searchParams).page));
  if (!list) return missingMetadata(404);
  const t = await getTranslations('list');
  return listMetadata({
    locale,
    list,
    title: t('section', { name: list.name }),
    link: sectionLink(locale, slug),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const list = await read(locale, slug, parsePage((await searchParams).page));
  if (!list) return <MissingPage status={404} />;
  const t = await getTranslations('list');
  return (
    <ListPage
      list={list}
      title={t('section', { name: list.name })}
      link={sectionLink(locale, slug)}
      otherEdition={sectionLink(otherLocale(locale), slug)}
    />
  );
}
