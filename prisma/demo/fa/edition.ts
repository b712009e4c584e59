import type { DemoArticle } from '../types.ts';

/** What the Persian articles share, so that a file of them shows only what differs. */
export function edition(article: Omit<DemoArticle, 'locale'>): DemoArticle {
  return { locale: 'fa', label: 'news', pictureCredit: 'طرح: تحریریه', ...article };
}
