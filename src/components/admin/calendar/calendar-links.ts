import type { Locale } from '#i18n/routing.ts';
import type { Calendar } from '#persian/calendar-names.ts';
import type { Month } from '#persian/month-grid.ts';
import { adminLink } from '#web/links.ts';

/** A month by its calendar: ?month=1405-09; null: the one that is now. */
export function calendarLink(locale: Locale, month: Month | null, calendar?: Calendar): string {
  const own = locale === 'fa' ? 'persian' : 'gregory';
  const search = new URLSearchParams();
  const by = month?.calendar ?? calendar ?? own;
  if (by !== own) search.set('calendar', by);
  if (month) search.set('month', `${month.year}-${String(month.month).padStart(2, '0')}`);
  return `${adminLink(locale, 'calendar')}${search.size > 0 ? `?${search}` : ''}`;
}
