import { expect, test } from 'vitest';
import { endOfDay } from './end-of-day.ts';

test.each([
  ['۱۴۰۵/۰۶/۳۱', '2026-09-22T20:29:59.999Z'],
  ['1405/6/31 07:30', '2026-09-22T20:29:59.999Z'],
  ['2026-09-22', '2026-09-22T20:29:59.999Z'],
  ['۳۱ شهریور ۱۴۰۵', '2026-09-22T20:29:59.999Z'],
  // A day of 23 hours: the clock jumped at its midnight.
  ['1401/01/01', '2022-03-21T20:29:59.999Z'],
])('%s ends at %s', (text, end) => {
  expect(endOfDay(text)?.toISOString()).toBe(end);
});

test.each(['', 'tomorrow', '1405/12/30', '2026-02-29', '۱۴۰۵'])('%j is no day', (text) => {
  expect(endOfDay(text)).toBeNull();
});
