import { describe, expect, it } from 'vitest';
import { isoWithOffset } from './iso-with-offset.ts';
import { parseDate } from './parse-date.ts';

const read = (text: string, calendar: 'persian' | 'gregory') => {
  const instant = parseDate(text, calendar);
  return instant && isoWithOffset(instant);
};

describe('parseDate', () => {
  it.each([
    ['28 آذر 1401 - 07:30', '2022-12-19T07:30:00+03:30'],
    ['دوشنبه ۲۸ آذر ۱۴۰۱، ۰۷:۳۰', '2022-12-19T07:30:00+03:30'],
    ['۲۸ آذرماه ۱۴۰۱', '2022-12-19T00:00:00+03:30'],
    ['۲۸ آذر\u200Cماه ۱۴۰۱ ساعت ۷:۳۰', '2022-12-19T07:30:00+03:30'],
    ['۲۸ آذر ماه ۱۴۰۱', '2022-12-19T00:00:00+03:30'],
    ['1401/9/28 07:30', '2022-12-19T07:30:00+03:30'],
    ['١٤٠١/٠٩/٢٨ ٠٧:٣٠:٥٩', '2022-12-19T07:30:00+03:30'],
    ['1401-09-28T07:30', '2022-12-19T07:30:00+03:30'],
    ['28 Azar 1401', '2022-12-19T00:00:00+03:30'],
    ['سه شنبه ۲۹ آذر ۱۴۰۱', '2022-12-20T00:00:00+03:30'],
    ['پنج‌شنبه، ۱ دي ۱۴۰۱', '2022-12-22T00:00:00+03:30'],
    ['۱۰ امرداد ۱۴۰۱', '2022-08-01T00:00:00+04:30'],
    ['۱ ارديبهشت ۱۴۰۲', '2023-04-21T00:00:00+03:30'],
    ['1403/12/30', '2025-03-20T00:00:00+03:30'],
    ['1399/12/30', '2021-03-20T00:00:00+03:30'],
    ['1500/12/29', '2122-03-20T00:00:00+03:30'],
  ])('reads the Persian «%s»', (text, iso) => {
    expect(read(text, 'persian')).toBe(iso);
  });

  it.each([
    ['19 دسامبر ۲۰۲۲', '2022-12-19T00:00:00+03:30'],
    ['5 می 2022', '2022-05-05T00:00:00+04:30'],
    ['۱۴ ژوئیه ۲۰۲۳ ۱۸:۰۵', '2023-07-14T18:05:00+03:30'],
    ['Monday, 19 December 2022, 07:30', '2022-12-19T07:30:00+03:30'],
    ['1 sept 2020', '2020-09-01T00:00:00+04:30'],
    ['19 DEC 2022', '2022-12-19T00:00:00+03:30'],
    ['2022-12-19T07:30', '2022-12-19T07:30:00+03:30'],
    ['2024-02-29', '2024-02-29T00:00:00+03:30'],
  ])('reads the Gregorian «%s»', (text, iso) => {
    expect(read(text, 'gregory')).toBe(iso);
  });

  it.each([
    ['30 Esfand of a common year', '1402/12/30'],
    ['30 Esfand 1404, leap only by the wrong rule', '1404/12/30'],
    ['31 Mehr', '31 مهر 1401'],
    ['month 13', '1401/13/01'],
    ['month 0', '1401/0/1'],
    ['day 0', '1401/1/0'],
    ['a year before 1300', '1299/12/29'],
    ['a year after 1500', '1501/1/1'],
    ['a Gregorian date', '2022-12-19'],
    ['a month of the other calendar', '28 دسامبر 1401'],
    ['the weekday of another day', 'سه‌شنبه ۲۸ آذر ۱۴۰۱'],
    ['no weekday', 'خبر ۲۸ آذر ۱۴۰۱'],
    ['24:00', '1401/9/28 24:00'],
    ['minute 60', '1401/9/28 07:60'],
    ['a time that the clock jumped over', '1400/1/2 00:30'],
    ['two kinds of separators', '1401-9/28'],
    ['two digits of the year', '01/9/28'],
    ['day first', '28/9/1401'],
    ['a zone', '1401-09-28T07:30Z'],
    ['a word more', '28 آذر 1401 تهران'],
    ['nothing', ''],
    ['no end of text', `28 آذر 1401${' '.repeat(100)}`],
  ])('refuses %s', (_what, text) => {
    expect(parseDate(text, 'persian')).toBeNull();
  });

  it.each(['1401-09-28', '2023-02-29', '1900/1/1', '28 آذر 2022', '31 June 2022'])(
    'refuses the Gregorian «%s»',
    (text) => {
      expect(parseDate(text, 'gregory')).toBeNull();
    },
  );

  it('knows the odd offset of the first years', () => {
    expect(parseDate('1300/1/1', 'persian')).toEqual(new Date('1921-03-20T20:34:16Z'));
  });

  it('takes 01:00 for the day that began then', () => {
    expect(read('1400/1/2', 'persian')).toBe('2021-03-22T01:00:00+04:30');
  });

  it('takes the first of two equal times', () => {
    expect(read('1400/6/30 23:30', 'persian')).toBe('2021-09-21T23:30:00+04:30');
    expect(read('1400/6/30 22:30', 'persian')).toBe('2021-09-21T22:30:00+04:30');
    expect(read('1400/6/31', 'persian')).toBe('2021-09-22T00:00:00+03:30');
  });
});
