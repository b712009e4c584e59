import { calendarDate, instantOn } from '#persian/calendar-date.ts';
import type { Calendar } from '#persian/calendar-names.ts';
import { toPersianDigits } from '#persian/digits.ts';
import { formatDate } from '#persian/format-date.ts';
import type { Locale } from '#persian/locale.ts';

/** What stands in the fields of a date picker: Tehran's clock in one of the two calendars. */
export type MomentFields = {
  calendar: Calendar;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
};

/** Why a moment cannot be meant: not on the calendar or the clock, gone by, or years away. */
export type MomentProblem = 'noSuchDay' | 'noSuchTime' | 'past' | 'far';

/** A schedule beyond this is a slip of the year. */
const LONGEST_DAYS = 730;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The instant that the fields name, to the minute, or why there can be none. */
export function readMoment(
  fields: MomentFields,
  now: Date,
): { at: Date; problem: null } | { at: Date | null; problem: MomentProblem } {
  const day = calendarDate(fields);
  if (!day) return { at: null, problem: 'noSuchDay' };
  const at = instantOn(day, fields.hour, fields.minute);
  if (!at) return { at: null, problem: 'noSuchTime' };
  const left = at.getTime() - now.getTime();
  if (left <= 0) return { at, problem: 'past' };
  return { at, problem: left > LONGEST_DAYS * DAY_MS ? 'far' : null } as
    | { at: Date; problem: null }
    | { at: Date; problem: 'far' };
}

/** One moment, four times: nobody has to reckon which of them is meant. */
export function fourTruths(at: Date, locale: Locale) {
  return {
    persian: formatDate(at, { locale, calendar: 'persian', style: 'full' }),
    gregory: formatDate(at, { locale, calendar: 'gregory', style: 'full' }),
    tehran: formatDate(at, { locale, style: 'time' }),
    utc: utcTime(at, locale),
  };
}

/** 2022-12-19 04:00, in the digits of the language. */
function utcTime(at: Date, locale: Locale): string {
  const text = at.toISOString().slice(0, 16).replace('T', ' ');
  return locale === 'fa' ? toPersianDigits(text) : text;
}

export type Distance = {
  /** The sentence that fits: under `admin.article.moment`. */
  unit: 'days' | 'hours' | 'minutes' | 'now';
  days: number;
  hours: number;
  minutes: number;
};

/** How long until then. Whole minutes, rounded up, so that it never says «now» too early. */
export function distanceTo(at: Date, now: Date): Distance {
  const total = Math.max(0, Math.ceil((at.getTime() - now.getTime()) / MINUTE_MS));
  const days = Math.floor(total / 1440);
  const hours = Math.floor((total % 1440) / 60);
  const minutes = total % 60;
  const unit = days > 0 ? 'days' : hours > 0 ? 'hours' : minutes > 0 ? 'minutes' : 'now';
  return { unit, days, hours, minutes };
}
