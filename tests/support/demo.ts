import { EN_ARTICLES } from '#prisma/demo/en/articles.ts';
import { FA_ARTICLES } from '#prisma/demo/fa/articles.ts';
import { stableCode } from '#prisma/demo/seed/code.ts';

/** Codes of the demo's articles that readers must never see. */
export function demoCodes() {
  const all = [...FA_ARTICLES, ...EN_ARTICLES].map((article) => ({
    state: article.state ?? 'live',
    locale: article.locale,
    headline: article.headline,
    code: article.code ?? stableCode(`${article.story} ${article.locale}`),
  }));
  const withdrawn = all.find(({ state }) => state === 'withdrawn');
  if (!withdrawn) throw new Error('the demo has no withdrawn article');
  const hidden = all.filter(({ state }) => ['draft', 'scheduled', 'expired'].includes(state));
  return { withdrawn, hidden };
}
