import type { Metadata } from 'next';
import { permanentRedirect, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { findCode } from '#articles/find-code.ts';
import { SearchPage } from '#components/site/search-page.tsx';
import { toAsciiDigits } from '#persian/digits.ts';
import { articleLink, searchLink } from '#web/links.ts';
import { parseCode } from '#web/params.ts';
import { requestTime } from '#web/request-time.ts';

const LONGEST = 200;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search');
  return { title: t('title'), robots: { index: false, follow: true } };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/search'>) {
  const { q } = await searchParams;
  if (Array.isArray(q)) permanentRedirect(searchLink(await getLocale()));
  const query = (q ?? '').trim().slice(0, LONGEST);
  // A news code goes straight to its article, also in Persian digits.
  const code = parseCode(toAsciiDigits(query));
  const found = code && (await findCode(code, requestTime()));
  if (code && found) redirect(articleLink({ locale: found.locale, code }));
  return <SearchPage query={query} />;
}
