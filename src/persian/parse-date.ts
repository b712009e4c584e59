import { calendarDate, instantOn, startOfDay } from './calendar-date.ts';
import { calendarFields } from './calendar-fields.ts';
import { type Calendar, monthNames, otherMonthNames, weekdayNames } from './calendar-names.ts';
import { fold, foldKey } from './fold.ts';

const LONGEST = 64;

const weekdays = new Map(
  [weekdayNames.fa, weekdayNames.en].flatMap((names) =>
    names.map((name, index) => [foldKey(name), index]),
  ),
);
const weekdayFirst = /^(\p{L}+(?: شنبه)?)[،,]? (?=\d)/u;
const timeLast = /(?: ?[-–—|،,t] ?| )(?:ساعت )?(\d{1,2}):(\d{2})(?::\d{2})?$/;
const numericDate = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const namedDate = /^(\d{1,2}) (\p{L}+?)(?: ?ماه)? (\d{4})$/u;

const monthsOf = (calendar: Calendar) =>
  new Map(
    [
      ...Object.entries(otherMonthNames[calendar]),
      ...monthNames.fa[calendar].map((name, index) => [name, index + 1] as const),
      ...monthNames.en[calendar].flatMap((name, index) =>
        [name, name.slice(0, 3)].map((form) => [form, index + 1] as const),
      ),
    ].map(([name, month]) => [fold(name), month]),
  );
const months = { persian: monthsOf('persian'), gregory: monthsOf('gregory') };

function readDay(text: string, calendar: Calendar) {
  const numeric = numericDate.exec(text);
  if (numeric) {
    const [, year, , month, day] = numeric;
    return calendarDate({ calendar, year: Number(year), month: Number(month), day: Number(day) });
  }
  const [, day, name = '', year] = namedDate.exec(text) ?? [];
  const month = months[calendar].get(name) ?? 0;
  return calendarDate({ calendar, year: Number(year), month, day: Number(day) });
}

/**
 * Reads what people type and agencies print: `28 آذر 1401 - 07:30`, «دوشنبه ۲۸ آذرماه ۱۴۰۱، ساعت
 * ۷:۳۰», `1401/9/28 07:30`, `19 December 2022`, `2022-12-19T07:30`; digits and letters of any
 * keyboard. The clock is Tehran's; without a time it is the first instant of the day, seconds are
 * dropped. Null for anything else, and for what cannot be meant: a day or a time that did not exist,
 * a weekday that is another one's, a year outside 1300–1500 (1921–2122). A time that came twice, in
 * the autumn hour, is the first of the two.
 */
export function parseDate(text: string, calendar: Calendar): Date | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text);
  const weekday = weekdayFirst.exec(folded);
  const time = timeLast.exec(folded);
  const day = readDay(
    folded.slice(weekday?.[0].length ?? 0, time?.index ?? folded.length),
    calendar,
  );
  if (!day) return null;
  const instant = time ? instantOn(day, Number(time[1]), Number(time[2])) : startOfDay(day);
  if (!instant || !weekday?.[1]) return instant;
  const { weekday: real } = calendarFields(instant, calendar);
  return weekdays.get(weekday[1].replace(' ', '')) === real ? instant : null;
}
