import { expect, test } from 'vitest';
import { tehranDay } from './tehran-day.ts';

test.each([
  ['2026-11-23T20:29:59.999Z', '2026-11-23'],
  ['2026-11-23T20:30:00Z', '2026-11-24'],
  // Summer time, which Tehran had until 2022: an hour earlier.
  ['2021-07-01T19:29:59.999Z', '2021-07-01'],
  ['2021-07-01T19:30:00Z', '2021-07-02'],
])('%s is on %s', (instant, day) => {
  expect(tehranDay(new Date(instant))).toBe(day);
});
