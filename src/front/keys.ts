import type { Change, Placement } from '#outbox/change.ts';
import { foldKey } from '#persian/fold.ts';

/**
 * The names by which pages are dropped, also sent to a CDN (Surrogate-Key), so they are ASCII without
 * spaces or commas.
 */
export const keys = {
  front: (locale: string) => `front:${locale}`,
  search: (locale: string) => `search:${locale}`,
  article: (code: string) => `article:${code}`,
  section: (locale: string, slug: string) => `section:${locale}:${slug}`,
  tag: (locale: string, name: string) => `tag:${locale}:${encodeURIComponent(foldKey(name))}`,
  author: (locale: string, handle: string) => `author:${locale}:${handle}`,
  source: (locale: string, slug: string) => `source:${locale}:${slug}`,
  /** A page that links to the article, wherever that stands on it. */
  shows: (code: string) => `shows:${code}`,
};

/**
 * The keys of what a change makes old, or 'all'.
 *
 * An article's page also shows «related» and «elsewhere», so that strictly each publish makes every
 * page of the edition a little old. Those boxes wait for the TTL: dropping them would render all that
 * readers have open at each publish. What leaves the site leaves the boxes too, at once.
 */
export function keysOf(change: Change): string[] | 'all' {
  if (change.kind === 'site') return 'all';
  const article = keys.article(change.code);
  if (change.kind === 'comments') return [article];
  const { locale, code, otherCode, before, after } = change;
  const own = [article, ...(otherCode ? [keys.article(otherCode)] : [])];
  const isPublic = before !== null || after !== null;
  return [
    ...own,
    ...(isPublic ? [keys.front(locale), keys.search(locale)] : []),
    ...listKeys(locale, before),
    ...listKeys(locale, after),
    ...(before && !after ? [keys.shows(code)] : []),
  ];
}

function listKeys(locale: string, placement: Placement | null): string[] {
  if (!placement) return [];
  const { section, tags, authors, source } = placement;
  return [
    keys.section(locale, section),
    ...tags.map((name) => keys.tag(locale, name)),
    ...authors.map((handle) => keys.author(locale, handle)),
    ...(source ? [keys.source(locale, source)] : []),
  ];
}
