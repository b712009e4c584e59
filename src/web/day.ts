import { calendarFields } from '#persian/calendar-fields.ts';
import { type DateRange, dayRange } from '#persian/date-range.ts';
import { parseDate } from '#persian/parse-date.ts';

/** A day as somebody typed it, Jalali or Gregorian: a year tells which. `range` null: it is no day. */
export function readDay(text: string | undefined): {
  typed: string | undefined;
  range: DateRange | null;
} {
  const typed = text?.trim().slice(0, 40) || undefined;
  if (!typed) return { typed, range: null };
  const instant = parseDate(typed, 'persian') ?? parseDate(typed, 'gregory');
  if (!instant) return { typed, range: null };
  return { typed, range: dayRange({ calendar: 'gregory', ...calendarFields(instant, 'gregory') }) };
}
