import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWithOffset } from './iso-with-offset.ts';

describe('isoWithOffset', () => {
  it.each([
    ['2022-12-19T04:00:00Z', '2022-12-19T07:30:00+03:30'],
    ['2022-12-19T21:00:00Z', '2022-12-20T00:30:00+03:30'],
    ['1930-01-01T00:00:44Z', '1930-01-01T03:25:44+03:25'],
    ['1940-01-01T00:00:00Z', '1940-01-01T03:30:00+03:30'],
    ['1977-06-15T00:00:00Z', '1977-06-15T04:30:00+04:30'],
    ['1977-12-15T00:00:00Z', '1977-12-15T04:00:00+04:00'],
    ['1978-07-01T00:00:00Z', '1978-07-01T05:00:00+05:00'],
    ['1980-01-01T00:00:00Z', '1980-01-01T03:30:00+03:30'],
    ['1991-07-01T00:00:00Z', '1991-07-01T04:30:00+04:30'],
    ['2005-07-01T00:00:00Z', '2005-07-01T04:30:00+04:30'],
    ['2006-07-01T00:00:00Z', '2006-07-01T03:30:00+03:30'],
    ['2008-07-01T00:00:00Z', '2008-07-01T04:30:00+04:30'],
    ['2022-09-21T19:29:59Z', '2022-09-21T23:59:59+04:30'],
    ['2022-09-21T19:30:00Z', '2022-09-21T23:00:00+03:30'],
    ['2023-07-01T00:00:00Z', '2023-07-01T03:30:00+03:30'],
  ])('%s is %s', (utc, iso) => {
    expect(isoWithOffset(new Date(utc))).toBe(iso);
  });

  it('is the same instant, in ASCII', () => {
    const range = { min: new Date('1921-01-01'), max: new Date('2122-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (instant) => {
        const iso = isoWithOffset(instant);
        expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[345]:\d\d$/);
        expect(Date.parse(iso)).toBe(Math.floor(instant.getTime() / 1000) * 1000);
      }),
    );
  });

  it('refuses an invalid date', () => {
    expect(() => isoWithOffset(new Date(Number.NaN))).toThrow(RangeError);
  });
});
