import { describe, expect, it } from 'vitest';
import { dayRange, monthRange, yearRange } from './date-range.ts';
import { isoWithOffset } from './iso-with-offset.ts';

const shown = (range: ReturnType<typeof dayRange>) =>
  range && [isoWithOffset(range.start), isoWithOffset(range.end)];

const persian = (year: number, month: number, day: number) =>
  shown(dayRange({ calendar: 'persian', year, month, day }));

describe('dayRange', () => {
  it.each([
    ['an ordinary day', [1401, 9, 28], '2022-12-19T00:00:00+03:30', '2022-12-20T00:00:00+03:30'],
    ['without a midnight', [1400, 1, 2], '2021-03-22T01:00:00+04:30', '2021-03-23T00:00:00+04:30'],
    ['before that one', [1400, 1, 1], '2021-03-21T00:00:00+03:30', '2021-03-22T01:00:00+04:30'],
    ['of 25 hours', [1400, 6, 30], '2021-09-21T00:00:00+04:30', '2021-09-22T00:00:00+03:30'],
    ['after that one', [1400, 6, 31], '2021-09-22T00:00:00+03:30', '2021-09-23T00:00:00+03:30'],
    [
      'the last of a leap year',
      [1403, 12, 30],
      '2025-03-20T00:00:00+03:30',
      '2025-03-21T00:00:00+03:30',
    ],
    ['the very last', [1500, 12, 29], '2122-03-20T00:00:00+03:30', '2122-03-21T00:00:00+03:30'],
  ] as const)('%s', (_what, [year, month, day], start, end) => {
    expect(persian(year, month, day)).toEqual([start, end]);
  });

  it.each([
    [1402, 12, 30],
    [1404, 12, 30],
    [1401, 7, 31],
    [1401, 13, 1],
    [1401, 0, 1],
    [1401, 1, 0],
    [1401, 1, 1.5],
    [Number.NaN, 1, 1],
    [1299, 1, 1],
    [1501, 1, 1],
    [2022, 12, 19],
  ])('refuses %d/%d/%d', (year, month, day) => {
    expect(persian(year, month, day)).toBeNull();
  });

  it('takes Gregorian days', () => {
    const calendar = 'gregory';
    expect(shown(dayRange({ calendar, year: 2022, month: 12, day: 19 }))).toEqual(
      persian(1401, 9, 28),
    );
    expect(dayRange({ calendar, year: 2023, month: 2, day: 29 })).toBeNull();
    expect(dayRange({ calendar, year: 1401, month: 9, day: 28 })).toBeNull();
  });
});

describe('longer ranges', () => {
  it('takes a month', () => {
    expect(shown(monthRange({ calendar: 'persian', year: 1403, month: 12 }))).toEqual([
      '2025-02-19T00:00:00+03:30',
      '2025-03-21T00:00:00+03:30',
    ]);
    expect(shown(monthRange({ calendar: 'persian', year: 1401, month: 6 }))).toEqual([
      '2022-08-23T00:00:00+04:30',
      '2022-09-23T00:00:00+03:30',
    ]);
    expect(monthRange({ calendar: 'persian', year: 1403, month: 13 })).toBeNull();
  });

  it('takes a year', () => {
    expect(shown(yearRange({ calendar: 'persian', year: 1401 }))).toEqual([
      '2022-03-21T00:00:00+03:30',
      '2023-03-21T00:00:00+03:30',
    ]);
    expect(yearRange({ calendar: 'gregory', year: 1401 })).toBeNull();
  });
});
