import { expect, test } from 'vitest';
import { tehranHour } from './tehran-hour.ts';

test.each([
  ['2026-11-23T06:30:00.000Z', '2026-11-23T06:30:00.000Z'],
  ['2026-11-23T07:29:59.999Z', '2026-11-23T06:30:00.000Z'],
  ['2026-11-23T20:30:00.000Z', '2026-11-23T20:30:00.000Z'],
  ['2026-11-23T20:29:59.999Z', '2026-11-23T19:30:00.000Z'],
])('%s is of the hour from %s', (at, hour) => {
  expect(tehranHour(new Date(at)).toISOString()).toBe(hour);
});
