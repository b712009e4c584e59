import type { DemoArticle } from '../types.ts';

/** What the English articles share, so that a file of them shows only what differs. */
export function edition(article: Omit<DemoArticle, 'locale'>): DemoArticle {
  return { locale: 'en', label: 'news', pictureCredit: 'Tahririeh illustration', ...article };
}
