import {
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  Time,
  toCalendar,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date';
import type { Calendar } from './calendar-names.ts';
import { timeZone } from './time-zone.ts';

export interface DateFields {
  calendar: Calendar;
  year: number;
  month: number;
  day: number;
}

const calendars = { persian: new PersianCalendar(), gregory: new GregorianCalendar() };

/** The years in which all implementations agree, and their Gregorian counterparts. The limits also
 * catch a Persian year that is read as a Gregorian one, and the other way round. */
const years = { persian: [1300, 1500], gregory: [1921, 2122] } as const;

/** The day, or null when there is none such (30 Esfand of a common year) or its year lies outside
 * 1300–1500 (1921–2122). */
export function calendarDate({ calendar, year, month, day }: DateFields): CalendarDate | null {
  const [first, last] = years[calendar];
  if (![year, month, day].every(Number.isInteger) || year < first || year > last) return null;
  const date = new CalendarDate(calendars[calendar], year, month, day);
  // The library moves a day that does not exist to the nearest that does.
  return date.year === year && date.month === month && date.day === day ? date : null;
}

/** The library compares the clock's date with the Gregorian one, so days of another calendar get
 * a wrong hour around a change of the clock: convert first. */
const onTheClock = (date: CalendarDate) => toCalendar(date, calendars.gregory);

/** The first instant of the day in Tehran: 01:00 on the spring days when, until 1401, the clock
 * jumped at midnight. */
export function startOfDay(date: CalendarDate): Date {
  return toZoned(onTheClock(date), timeZone, 'compatible').toDate();
}

/** The instant when Tehran's clock shows the time on that day; the earlier one when it did twice,
 * null when it never did. */
export function instantOn(date: CalendarDate, hour: number, minute: number): Date | null {
  const wanted = toCalendarDateTime(onTheClock(date), new Time(hour, minute));
  const zoned = toZoned(wanted, timeZone, 'earlier');
  // The library moves what does not exist, 24:00 as well as a time that the clock jumped over.
  return zoned.hour === hour && zoned.minute === minute ? zoned.toDate() : null;
}
