import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { MissingPage } from '#components/site/missing-page.tsx';
import { articleLink } from '#web/links.ts';
import { missingMetadata } from '#web/page-metadata.ts';
import { readArticle } from '#web/read-article.ts';

export function generateMetadata(): Promise<Metadata> {
  return missingMetadata(404);
}

/** Whatever stands after the code (an old slug, a pasted «»») leads to the article itself. */
export default async function Page({ params }: PageProps<'/[locale]/news/[code]/[...rest]'>) {
  const outcome = await readArticle(await getLocale(), (await params).code);
  if ('status' in outcome) return <MissingPage {...outcome} />;
  permanentRedirect(articleLink(outcome));
}
