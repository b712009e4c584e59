import 'server-only';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { type ArticleView, findArticle } from '#articles/find-article.ts';
import { findCode } from '#articles/find-code.ts';
import type { Locale } from '#i18n/routing.ts';
import { articleLink } from './links.ts';
import { parseCode } from './params.ts';
import { requestTime } from './request-time.ts';

/** Why a page has no article: 404 never there, 410 withdrawn, with what the newsroom says of it. */
export type Absence = { status: 404 } | { status: 410; reason: string };

/** An article, or its absence. */
export type ArticleOutcome = ArticleView | Absence;

/**
 * The article of a path, read once for the page and its metadata. Redirects (308) a code of the other
 * edition and a code in capitals.
 */
export const readArticle = cache(async (locale: Locale, param: string): Promise<ArticleOutcome> => {
  const code = parseCode(param);
  if (!code) return { status: 404 };
  const article = await findArticle({ code, locale }, requestTime());
  if (article && param === code) return article;
  const found = await findCode(code, requestTime());
  if (found?.state === 'live') permanentRedirect(articleLink({ locale: found.locale, code }));
  if (!found) return { status: 404 };
  // In the words of the other language it would say nothing to this page's readers.
  return { status: 410, reason: found.locale === locale ? found.reason : '' };
});
