import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { findPreview } from '#articles/find-preview.ts';
import { ArticlePage } from '#components/site/article-page.tsx';
import { MissingPage } from '#components/site/missing-page.tsx';
import { HIDDEN } from '#web/page-metadata.ts';
import { requestTime } from '#web/request-time.ts';

type Props = PageProps<'/[locale]/preview/[token]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const preview = await findPreview((await params).token, requestTime());
  return { ...HIDDEN, ...(preview && { title: preview.article.headline }) };
}

/** One revision for who has the link. Over, revoked, of the other language: nothing is here. */
export default async function Page({ params }: Props) {
  const [locale, { token }] = await Promise.all([getLocale(), params]);
  const preview = await findPreview(token, requestTime());
  if (preview?.article.locale !== locale) return <MissingPage status={404} />;
  const { article, revision, expiresAt } = preview;
  return <ArticlePage article={article} preview={{ revision, until: expiresAt }} />;
}
