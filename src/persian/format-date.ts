import { type CalendarFields, calendarFields } from './calendar-fields.ts';
import { type Calendar, monthNames, weekdayNames } from './calendar-names.ts';
import { toPersianDigits } from './digits.ts';
import type { Locale } from './locale.ts';

/**
 * | style    | fa                         | en                              |
 * | -------- | -------------------------- | ------------------------------- |
 * | full     | دوشنبه ۲۸ آذر ۱۴۰۱، ۰۷:۳۰  | Monday, 19 December 2022, 07:30 |
 * | datetime | ۲۸ آذر ۱۴۰۱، ۰۷:۳۰         | 19 December 2022, 07:30         |
 * | weekday  | دوشنبه ۲۸ آذر ۱۴۰۱         | Monday, 19 December 2022        |
 * | long     | ۲۸ آذر ۱۴۰۱                | 19 December 2022                |
 * | month    | آذر ۱۴۰۱                   | December 2022                   |
 * | short    | ۱۴۰۱/۰۹/۲۸                 | 2022/12/19                      |
 * | time     | ۰۷:۳۰                      | 07:30                           |
 */
export type DateStyle = 'full' | 'datetime' | 'weekday' | 'long' | 'month' | 'short' | 'time';

export interface FormatDateOptions {
  locale: Locale;
  /** Without it, the calendar that readers of the language live by. */
  calendar?: Calendar;
  style: DateStyle;
}

/**
 * The date for people, in Tehran's time and the 24-hour clock. To be called on the server and passed
 * down, so that page and browser cannot differ. What a machine reads comes from `isoWithOffset`.
 */
export function formatDate(instant: Date, options: FormatDateOptions): string {
  const { locale, style } = options;
  const calendar = options.calendar ?? (locale === 'fa' ? 'persian' : 'gregory');
  const fields = calendarFields(instant, calendar);
  const text = styles[style](wordsOf(fields, locale, calendar));
  return locale === 'fa' ? toPersianDigits(text) : text;
}

interface Words {
  weekday: string;
  date: string;
  month: string;
  short: string;
  time: string;
  comma: string;
}

const styles: Record<DateStyle, (words: Words) => string> = {
  full: ({ weekday, date, time, comma }) => `${weekday} ${date}${comma} ${time}`,
  datetime: ({ date, time, comma }) => `${date}${comma} ${time}`,
  weekday: ({ weekday, date }) => `${weekday} ${date}`,
  long: ({ date }) => date,
  month: ({ month }) => month,
  short: ({ short }) => short,
  time: ({ time }) => time,
};

const twoDigits = (value: number) => String(value).padStart(2, '0');

function wordsOf(fields: CalendarFields, locale: Locale, calendar: Calendar): Words {
  const { year, month, day, hour, minute } = fields;
  const weekday = weekdayNames[locale][fields.weekday] ?? '';
  const monthAndYear = `${monthNames[locale][calendar][month - 1]} ${year}`;
  return {
    weekday: locale === 'fa' ? weekday : `${weekday},`,
    date: `${day} ${monthAndYear}`,
    month: monthAndYear,
    short: `${year}/${twoDigits(month)}/${twoDigits(day)}`,
    time: `${twoDigits(hour)}:${twoDigits(minute)}`,
    comma: locale === 'fa' ? '،' : ',',
  };
}
