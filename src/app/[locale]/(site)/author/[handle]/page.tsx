import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findAuthor } from '#articles/find-list.ts';
import { ListPage } from '#components/site/list-page.tsx';
import { MissingPage } from '#components/site/missing-page.tsx';
import { type Locale, otherLocale } from '#i18n/routing.ts';
import { authorLink } from '#web/links.ts';
import { listMetadata, missingMetadata } from '#web/page-metadata.ts';
import { parsePage, parseSlug } from '#web/params.ts';
import { requestTime } from '#web/request-time.ts';

type Props = PageProps<'/[locale]/author/[handle]'>;

const read = cache(async (locale: Locale, param: string, page: number) => {
  const handle = parseSlug(param);
  return handle ? findAuthor(handle, { locale, page }, requestTime()) : null;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const { handle } = await params;
  const list = await read(locale, handle, parsePage((await searchParams).page));
  if (!list) return missingMetadata(404);
  const t = await getTranslations('list');
  return listMetadata({
    locale,
    list,
    title: t('author', { name: list.name }),
    link: authorLink(locale, handle),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { handle } = await params;
  const list = await read(locale, handle, parsePage((await searchParams).page));
  if (!list) return <MissingPage status={404} />;
  const t = await getTranslations('list');
  return (
    <ListPage
      list={list}
      title={t('author', { name: list.name })}
      link={authorLink(locale, handle)}
      otherEdition={authorLink(otherLocale(locale), handle)}
    />
  );
}
