import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNames, weekdayNames } from './calendar-names.ts';
import { formatDate } from './format-date.ts';
import { parseDate } from './parse-date.ts';

const seed = new Date('2022-12-19T04:00:00Z');

describe('formatDate', () => {
  it.each([
    ['full', 'دوشنبه ۲۸ آذر ۱۴۰۱، ۰۷:۳۰', 'Monday, 19 December 2022, 07:30'],
    ['datetime', '۲۸ آذر ۱۴۰۱، ۰۷:۳۰', '19 December 2022, 07:30'],
    ['weekday', 'دوشنبه ۲۸ آذر ۱۴۰۱', 'Monday, 19 December 2022'],
    ['long', '۲۸ آذر ۱۴۰۱', '19 December 2022'],
    ['month', 'آذر ۱۴۰۱', 'December 2022'],
    ['short', '۱۴۰۱/۰۹/۲۸', '2022/12/19'],
    ['time', '۰۷:۳۰', '07:30'],
  ] as const)('%s', (style, fa, en) => {
    expect(formatDate(seed, { locale: 'fa', style })).toBe(fa);
    expect(formatDate(seed, { locale: 'en', style })).toBe(en);
  });

  it('writes the calendar of the other language', () => {
    const style = 'long';
    expect(formatDate(seed, { locale: 'fa', calendar: 'gregory', style })).toBe('۱۹ دسامبر ۲۰۲۲');
    expect(formatDate(seed, { locale: 'en', calendar: 'persian', style })).toBe('28 Azar 1401');
  });

  it.each([
    ['the next day in Tehran', '2022-12-19T21:00:00Z', 'سه‌شنبه ۲۹ آذر ۱۴۰۱، ۰۰:۳۰'],
    ['midnight as 00', '2022-12-18T20:30:00Z', 'دوشنبه ۲۸ آذر ۱۴۰۱، ۰۰:۰۰'],
    ['the leap day', '2025-03-20T10:00:00Z', 'پنجشنبه ۳۰ اسفند ۱۴۰۳، ۱۳:۳۰'],
    ['Nowruz', '2025-03-20T20:30:00Z', 'جمعه ۱ فروردین ۱۴۰۴، ۰۰:۰۰'],
    ['summer time', '2022-07-01T00:00:00Z', 'جمعه ۱۰ تیر ۱۴۰۱، ۰۴:۳۰'],
    ['no summer time any more', '2023-07-01T00:00:00Z', 'شنبه ۱۰ تیر ۱۴۰۲، ۰۳:۳۰'],
  ])('knows %s', (_what, instant, text) => {
    expect(formatDate(new Date(instant), { locale: 'fa', style: 'full' })).toBe(text);
  });

  it('refuses an invalid date', () => {
    expect(() => formatDate(new Date(Number.NaN), { locale: 'fa', style: 'long' })).toThrow(
      RangeError,
    );
  });

  it('has seven and twelve names', () => {
    for (const locale of ['fa', 'en'] as const) {
      expect(new Set(weekdayNames[locale]).size).toBe(7);
      expect(new Set(monthNames[locale].persian).size).toBe(12);
      expect(new Set(monthNames[locale].gregory).size).toBe(12);
    }
  });

  it('writes what parseDate reads, to the minute', () => {
    const first = Date.parse('1979-01-01');
    const last = Date.parse('2122-01-01');
    const minutes = fc.integer({ min: first / 60_000, max: last / 60_000 });
    const locales = fc.constantFrom('fa' as const, 'en' as const);
    const calendars = fc.constantFrom('persian' as const, 'gregory' as const);
    fc.assert(
      fc.property(minutes, locales, calendars, (minute, locale, calendar) => {
        const instant = new Date(minute * 60_000);
        const read = parseDate(formatDate(instant, { locale, calendar, style: 'full' }), calendar);
        // The hour that came twice in autumn is read as the first one.
        expect([0, 60]).toContain(minute - (read?.getTime() ?? 0) / 60_000);
      }),
    );
  });
});
