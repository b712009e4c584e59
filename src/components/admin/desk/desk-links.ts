import type { DeskQuery } from '#articles/desk-query.ts';
import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';

/** The address of a list of the desk; what is not asked for is not in it. */
export function deskLink(locale: Locale, query: Partial<DeskQuery>, after?: string): string {
  const { list, ...rest } = query;
  const given = { list: list === 'all' ? undefined : list, ...rest, after };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) search.set(name, value);
  return `${adminLink(locale)}${search.size > 0 ? `?${search}` : ''}`;
}
