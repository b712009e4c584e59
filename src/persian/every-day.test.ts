import { expect, it } from 'vitest';
import { calendarDate, startOfDay } from './calendar-date.ts';
import { calendarFields } from './calendar-fields.ts';
import { dayRange } from './date-range.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(1921, 2, 21);
const DAYS = 73_414;

const official = new Intl.DateTimeFormat('fa-IR-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function persianDay(utc: number) {
  const parts = official.formatToParts(utc);
  const partOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: partOf('year'), month: partOf('month'), day: partOf('day') };
}

function startInGregorian(utc: number) {
  const [year, month, day] = new Date(utc).toISOString().slice(0, 10).split('-').map(Number);
  const date = calendarDate({
    calendar: 'gregory',
    year: year ?? 0,
    month: month ?? 0,
    day: day ?? 0,
  });
  return date && startOfDay(date).getTime();
}

function isDay(instant: number, persian: ReturnType<typeof persianDay>, utc: number): boolean {
  const { year, month, day, weekday } = calendarFields(new Date(instant), 'persian');
  return (
    year === persian.year &&
    month === persian.month &&
    day === persian.day &&
    weekday === new Date(utc).getUTCDay()
  );
}

// The nth day since the first needs no calendar to be counted, so the count judges all of them.
it('knows every day of 1300–1500 in both calendars', { timeout: 60_000 }, () => {
  const wrong: unknown[] = [];
  let end: number | undefined;
  for (let index = 0; index < DAYS; index++) {
    const utc = FIRST + index * DAY;
    const persian = persianDay(utc);
    const range = dayRange({ calendar: 'persian', ...persian });
    const start = range?.start.getTime() ?? Number.NaN;
    const follows = start === (end ?? start) && start === startInGregorian(utc);
    end = range?.end.getTime() ?? Number.NaN;
    if (!follows || !isDay(start, persian, utc) || !isDay(end - 1, persian, utc)) {
      wrong.push(persian);
    }
  }
  expect(wrong).toEqual([]);
});

it('counts from the first day to the last', () => {
  expect(persianDay(FIRST)).toEqual({ year: 1300, month: 1, day: 1 });
  expect(persianDay(FIRST + (DAYS - 1) * DAY)).toEqual({ year: 1500, month: 12, day: 29 });
});

it('has the leap years of the sky', () => {
  const inCycle = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
  for (let year = 1300; year <= 1500; year++) {
    const leapDay = dayRange({ calendar: 'persian', year, month: 12, day: 30 });
    expect([year, leapDay !== null]).toEqual([year, inCycle.has(year % 33)]);
  }
});
