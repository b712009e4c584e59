import { calendarFields } from './calendar-fields.ts';
import { dayRange } from './date-range.ts';
import { parseDate } from './parse-date.ts';

/**
 * The last instant of a day that somebody typed, in either calendar: their years are too far apart to
 * be mistaken for each other. Null for what is no day; a time that was typed with it does not count.
 */
export function endOfDay(text: string): Date | null {
  const within = parseDate(text, 'persian') ?? parseDate(text, 'gregory');
  const range = within && dayRange({ calendar: 'gregory', ...calendarFields(within, 'gregory') });
  return range && new Date(range.end.getTime() - 1);
}
