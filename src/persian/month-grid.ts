import { GregorianCalendar, toCalendar } from '@internationalized/date';
import { calendarDate, startOfDay } from './calendar-date.ts';
import type { Calendar } from './calendar-names.ts';

export interface Month {
  calendar: Calendar;
  year: number;
  /** 1–12 */
  month: number;
}

export interface GridDay {
  /** `2026-11-24`, whatever the calendar: a name for machines. */
  iso: string;
  day: number;
  /** Of the month before or after, to fill the week. */
  isOutside: boolean;
  /** Instants from `start` up to but not including `end`. */
  start: Date;
  end: Date;
}

/** First weekday of a week, 0 is Sunday: Iran's begins on Saturday, others by ISO 8601 on Monday. */
export const firstWeekday: Record<Calendar, number> = { persian: 6, gregory: 1 };

/** The weeks of a month in Tehran, seven days each; null when there is no such month. */
export function monthGrid({ calendar, year, month }: Month): GridDay[][] | null {
  const first = calendarDate({ calendar, year, month, day: 1 });
  if (!first) return null;
  const weekday = new Date(`${gregorian(first)}T00:00:00Z`).getUTCDay();
  const before = (weekday - firstWeekday[calendar] + 7) % 7;
  const length = first.calendar.getDaysInMonth(first);
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const date = first.add({ days: week * 7 + column - before });
      return {
        iso: gregorian(date),
        day: date.day,
        isOutside: date.month !== month,
        start: startOfDay(date),
        end: startOfDay(date.add({ days: 1 })),
      };
    }),
  );
}

/** The month that lies `by` months away; null outside the years that are known. */
export function monthBeside({ calendar, year, month }: Month, by: number): Month | null {
  const index = year * 12 + (month - 1) + by;
  const beside = { calendar, year: Math.floor(index / 12), month: (index % 12) + 1 };
  return calendarDate({ ...beside, day: 1 }) && beside;
}

function gregorian(date: NonNullable<ReturnType<typeof calendarDate>>): string {
  return toCalendar(date, GREGORIAN).toString();
}

const GREGORIAN = new GregorianCalendar();
