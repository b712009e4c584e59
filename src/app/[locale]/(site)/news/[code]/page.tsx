import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { ArticlePage } from '#components/site/article-page.tsx';
import { MissingPage } from '#components/site/missing-page.tsx';
import { articleMetadata } from '#web/article-metadata.ts';
import { missingMetadata } from '#web/page-metadata.ts';
import { readArticle } from '#web/read-article.ts';

type Props = PageProps<'/[locale]/news/[code]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = await readArticle(await getLocale(), (await params).code);
  return 'status' in outcome ? missingMetadata(outcome.status) : articleMetadata(outcome);
}

export default async function Page({ params }: Props) {
  const outcome = await readArticle(await getLocale(), (await params).code);
  if ('status' in outcome) return <MissingPage {...outcome} />;
  return <ArticlePage article={outcome} />;
}
