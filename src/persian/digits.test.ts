import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNumber, toAsciiDigits, toPersianDigits } from './digits.ts';

it('writes Persian digits', () => {
  expect(toPersianDigits('0123456789 ٤٥٦ ۷ الف-b')).toBe('۰۱۲۳۴۵۶۷۸۹ ۴۵۶ ۷ الف-b');
});

it('writes ASCII digits', () => {
  expect(toAsciiDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 1 ۲٫۵')).toBe('0123456789 0123456789 1 2٫5');
});

it('reads back the numbers that it wrote', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => Number(toAsciiDigits(toPersianDigits(`${value}`))) === value),
  );
});

it.each([
  [1234, '۱٬۲۳۴', '1,234'],
  [1234567.89, '۱٬۲۳۴٬۵۶۷٫۸۹', '1,234,567.89'],
  [-5, '−۵', '-5'],
  [0, '۰', '0'],
  [368, '۳۶۸', '368'],
])('formats %d', (value, fa, en) => {
  expect(formatNumber(value, 'fa')).toBe(fa);
  expect(formatNumber(value, 'en')).toBe(en);
});
