import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { findRevisionView } from '#articles/find-preview.ts';
import { ArticlePage } from '#components/site/article-page.tsx';
import { MissingPage } from '#components/site/missing-page.tsx';
import { isId } from '#web/article-params.ts';
import { HIDDEN } from '#web/page-metadata.ts';
import { readNumber } from '#web/read-number.ts';
import { requestTime } from '#web/request-time.ts';
import { requirePerson } from '#web/require.ts';

type Props = PageProps<'/[locale]/preview/frame/[id]'>;

export const metadata: Metadata = HIDDEN;

/** Any revision for who may open the article in the newsroom, which shows it in a frame. */
export default async function Page({ params, searchParams }: Props) {
  const person = await requirePerson();
  const [locale, { id }, { revision }] = await Promise.all([getLocale(), params, searchParams]);
  const number = readNumber(revision);
  const article =
    number && isId(id) ? await findRevisionView(person, { id, number }, requestTime()) : null;
  if (article?.locale !== locale) return <MissingPage status={404} />;
  return <ArticlePage article={article} preview={{ revision: number ?? 0, until: null }} />;
}
