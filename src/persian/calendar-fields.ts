import type { Calendar } from './calendar-names.ts';
import { timeZone } from './time-zone.ts';

export interface CalendarFields {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  hour: number;
  minute: number;
}

const shortWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const formatOf = (calendar: Calendar) =>
  new Intl.DateTimeFormat(`en-US-u-ca-${calendar}-nu-latn`, {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

const formats = { persian: formatOf('persian'), gregory: formatOf('gregory') };

/** What calendar and clock show in Tehran at the instant. */
export function calendarFields(instant: Date, calendar: Calendar): CalendarFields {
  const parts = formats[calendar].formatToParts(instant);
  const partOf = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
  return {
    year: Number(partOf('year')),
    month: Number(partOf('month')),
    day: Number(partOf('day')),
    weekday: shortWeekdays.indexOf(partOf('weekday')),
    hour: Number(partOf('hour')),
    minute: Number(partOf('minute')),
  };
}
