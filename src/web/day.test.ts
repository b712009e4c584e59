import { expect, test } from 'vitest';
import { readDay } from './day.ts';

const DAY = { start: new Date('2026-11-23T20:30:00Z'), end: new Date('2026-11-24T20:30:00Z') };

test.each(['۱۴۰۵/۰۹/۰۳', '1405-9-3', ' ۳ آذر ۱۴۰۵ ', '2026-11-24', '24 November 2026'])(
  '«%s» is one day of Tehran',
  (text) => {
    expect(readDay(text)).toEqual({ typed: text.trim(), range: DAY });
  },
);

test.each(['فردا', '1405/13/1', '24'])('«%s» is none', (text) => {
  expect(readDay(text)).toEqual({ typed: text, range: null });
});

test('nothing typed is nothing wrong', () => {
  expect(readDay('  ')).toEqual({ typed: undefined, range: null });
});
