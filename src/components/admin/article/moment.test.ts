import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { formatNumber } from '#persian/digits.ts';
import { distanceTo, fourTruths, type MomentFields, readMoment } from './moment.ts';

const now = new Date('2022-12-19T04:00:00Z'); // 28 Azar 1401, 07:30 in Tehran

function fields(calendar: 'persian' | 'gregory', date: string, time: string): MomentFields {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { calendar, year, month, day, hour, minute };
}

describe('readMoment', () => {
  it.each([
    ['persian', '1401-9-28', '7:31', '2022-12-19T04:01:00.000Z'],
    ['persian', '1401-9-29', '0:00', '2022-12-19T20:30:00.000Z'],
    ['persian', '1403-12-30', '23:59', '2025-03-20T20:29:00.000Z'],
    ['gregory', '2022-12-19', '07:31', '2022-12-19T04:01:00.000Z'],
    ['gregory', '2024-02-29', '12:00', '2024-02-29T08:30:00.000Z'],
  ] as const)('%s %s %s is %s', (calendar, date, time, at) => {
    const moment = readMoment(fields(calendar, date, time), now);
    const far = at > '2024-12-18';
    expect(moment).toEqual({ at: new Date(at), problem: far ? 'far' : null });
  });

  it.each([
    ['persian', '1401-9-28', '7:30', 'past'],
    ['persian', '1401-9-28', '7:29', 'past'],
    ['persian', '1402-12-30', '7:30', 'noSuchDay'],
    ['persian', '1401-13-1', '7:30', 'noSuchDay'],
    ['persian', '2022-12-19', '7:30', 'noSuchDay'],
    ['gregory', '1401-09-29', '07:30', 'noSuchDay'],
    ['gregory', '2023-02-29', '07:30', 'noSuchDay'],
    ['persian', '1401-9-29', '24:00', 'noSuchTime'],
    ['persian', '1401-9-29', '12:60', 'noSuchTime'],
    ['persian', '1410-9-29', '12:00', 'far'],
  ] as const)('%s %s %s is refused: %s', (calendar, date, time, problem) => {
    expect(readMoment(fields(calendar, date, time), now).problem).toBe(problem);
  });

  it('knows the hour that the clock jumped over', () => {
    // Until 1401 the clock of Tehran went on at midnight in spring.
    const before = new Date('2022-01-01T00:00:00Z');
    expect(readMoment(fields('persian', '1401-1-2', '0:30'), before).problem).toBe('noSuchTime');
  });
});

describe('fourTruths', () => {
  it('says one moment four times', () => {
    expect(fourTruths(now, 'fa')).toEqual({
      persian: 'دوشنبه ۲۸ آذر ۱۴۰۱، ۰۷:۳۰',
      gregory: 'دوشنبه ۱۹ دسامبر ۲۰۲۲، ۰۷:۳۰',
      tehran: '۰۷:۳۰',
      utc: '۲۰۲۲-۱۲-۱۹ ۰۴:۰۰',
    });
    expect(fourTruths(now, 'en')).toEqual({
      persian: 'Monday, 28 Azar 1401, 07:30',
      gregory: 'Monday, 19 December 2022, 07:30',
      tehran: '07:30',
      utc: '2022-12-19 04:00',
    });
  });
});

describe('distanceTo', () => {
  const sentence = (ms: number, locale: 'fa' | 'en') => {
    const t = createTranslator({
      locale,
      messages: locale === 'fa' ? fa : en,
      namespace: 'admin.article.moment',
    });
    const { unit, ...counts } = distanceTo(new Date(now.getTime() + ms), now);
    const shown = Object.entries(counts).map(([name, n]) => [name, formatNumber(n, locale)]);
    return t(unit, Object.fromEntries(shown));
  };
  const minute = 60_000;

  it.each([
    [192 * minute, '۳ ساعت و ۱۲ دقیقه دیگر', 'in 3 h 12 min'],
    [191 * minute + 1, '۳ ساعت و ۱۲ دقیقه دیگر', 'in 3 h 12 min'],
    [60 * minute, '۱ ساعت و ۰ دقیقه دیگر', 'in 1 h 0 min'],
    [12 * minute, '۱۲ دقیقه دیگر', 'in 12 min'],
    [1, '۱ دقیقه دیگر', 'in 1 min'],
    [2 * 1440 * minute + 65 * minute, '۲ روز و ۱ ساعت دیگر', 'in 2 d 1 h'],
    [0, 'همین حالا', 'right now'],
    [-minute, 'همین حالا', 'right now'],
  ])('%d ms', (ms, persian, english) => {
    expect(sentence(ms, 'fa')).toBe(persian);
    expect(sentence(ms, 'en')).toBe(english);
  });
});
