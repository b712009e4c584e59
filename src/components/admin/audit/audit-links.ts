import type { Locale } from '#i18n/routing.ts';
import { adminLink } from '#web/links.ts';

/** A part of the history, as an address says it. */
export function auditLink(locale: Locale, asked: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) search.set(name, value);
  return `${adminLink(locale, 'audit')}${search.size > 0 ? `?${search}` : ''}`;
}
