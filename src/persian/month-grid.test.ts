import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthBeside, monthGrid } from './month-grid.ts';

const shape = (month: Parameters<typeof monthGrid>[0]) =>
  monthGrid(month)?.map((week) =>
    week.map(({ day, isOutside }) => (isOutside ? `(${day})` : `${day}`)).join(' '),
  );

test('a Jalali month begins its weeks on Saturday', () => {
  // 1 Azar 1405 is Sunday, 22 November 2026.
  expect(shape({ calendar: 'persian', year: 1405, month: 9 })).toEqual([
    '(30) 1 2 3 4 5 6',
    '7 8 9 10 11 12 13',
    '14 15 16 17 18 19 20',
    '21 22 23 24 25 26 27',
    '28 29 30 (1) (2) (3) (4)',
  ]);
});

test('a Gregorian month on Monday', () => {
  expect(shape({ calendar: 'gregory', year: 2026, month: 11 })).toEqual([
    '(26) (27) (28) (29) (30) (31) 1',
    '2 3 4 5 6 7 8',
    '9 10 11 12 13 14 15',
    '16 17 18 19 20 21 22',
    '23 24 25 26 27 28 29',
    '30 (1) (2) (3) (4) (5) (6)',
  ]);
});

test('a day has its date for machines and its instants in Tehran', () => {
  const day = monthGrid({ calendar: 'persian', year: 1405, month: 9 })?.flat()[3];
  expect(day).toEqual({
    iso: '2026-11-24',
    day: 3,
    isOutside: false,
    start: new Date('2026-11-23T20:30:00Z'),
    end: new Date('2026-11-24T20:30:00Z'),
  });
});

test.each([
  [
    { calendar: 'persian', year: 1405, month: 12 },
    1,
    { calendar: 'persian', year: 1406, month: 1 },
  ],
  [
    { calendar: 'persian', year: 1405, month: 1 },
    -1,
    { calendar: 'persian', year: 1404, month: 12 },
  ],
  [
    { calendar: 'gregory', year: 2026, month: 11 },
    2,
    { calendar: 'gregory', year: 2027, month: 1 },
  ],
  [{ calendar: 'persian', year: 1300, month: 1 }, -1, null],
] as const)('%j and %i months on', (month, by, beside) => {
  expect(monthBeside(month, by)).toEqual(beside);
});

test('no month is none', () => {
  expect(monthGrid({ calendar: 'persian', year: 1405, month: 13 })).toBeNull();
  expect(monthGrid({ calendar: 'persian', year: 2026, month: 1 })).toBeNull();
});

test('days follow each other without a gap, whole weeks, all of the month once', () => {
  const month = fc.record({
    calendar: fc.constant('persian' as const),
    year: fc.integer({ min: 1301, max: 1499 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(month, (one) => {
      const days = monthGrid(one)?.flat() ?? [];
      expect(days.length % 7).toBe(0);
      for (const [index, day] of days.entries()) {
        if (index > 0) expect(day.start).toEqual(days[index - 1]?.end);
      }
      const own = days.filter(({ isOutside }) => !isOutside).map(({ day }) => day);
      expect(own).toEqual(own.map((_, index) => index + 1));
    }),
    { numRuns: 200 },
  );
});
