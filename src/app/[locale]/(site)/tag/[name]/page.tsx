import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findTag } from '#articles/find-list.ts';
import { ListPage } from '#components/site/list-page.tsx';
import { MissingPage } from '#components/site/missing-page.tsx';
import type { Locale } from '#i18n/routing.ts';
import { tagLink } from '#web/links.ts';
import { listMetadata, missingMetadata } from '#web/page-metadata.ts';
import { decodeSegment, parsePage } from '#web/params.ts';
import { requestTime } from '#web/request-time.ts';

type Props = PageProps<'/[locale]/tag/[name]'>;

const readName = cache((locale: Locale, name: string, page: number) =>
  findTag(name, { locale, page }, requestTime()),
);

// Decoded before it is looked up: a page and its metadata get the segment in two spellings.
async function read(locale: Locale, param: string, page: number) {
  const name = decodeSegment(param);
  return name ? readName(locale, name, page) : null;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const { name } = await params;
  const list = await read(locale, name, parsePage((await searchParams).page));
  if (!list) return missingMetadata(404);
  const t = await getTranslations('list');
  return listMetadata({
    locale,
    list,
    title: t('tag', { name: list.name }),
    link: tagLink(locale, list.name),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { name } = await params;
  const list = await read(locale, name, parsePage((await searchParams).page));
  if (!list) return <MissingPage status={404} />;
  const t = await getTranslations('list');
  return (
    <ListPage
      list={list}
      title={t('tag', { name: list.name })}
      link={tagLink(locale, list.name)}
      otherEdition={null}
    />
  );
}
