import type { CalendarDate } from '@internationalized/date';
import { calendarDate, type DateFields, startOfDay } from './calendar-date.ts';

/** Instants from `start` up to but not including `end`: `publishAt >= start and publishAt < end`. */
export interface DateRange {
  start: Date;
  end: Date;
}

type Duration = Parameters<CalendarDate['add']>[0];

function rangeFrom(first: DateFields, duration: Duration): DateRange | null {
  const date = calendarDate(first);
  return date && { start: startOfDay(date), end: startOfDay(date.add(duration)) };
}

/** A day of Tehran, which had 23 or 25 hours twice a year until 1401. Null if there is no such day. */
export function dayRange(day: DateFields): DateRange | null {
  return rangeFrom(day, { days: 1 });
}

export function monthRange(month: Omit<DateFields, 'day'>): DateRange | null {
  return rangeFrom({ ...month, day: 1 }, { months: 1 });
}

export function yearRange(year: Omit<DateFields, 'day' | 'month'>): DateRange | null {
  return rangeFrom({ ...year, month: 1, day: 1 }, { years: 1 });
}
