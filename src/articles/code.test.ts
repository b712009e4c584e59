import { expect, test } from 'vitest';
import { drawCode } from './code.ts';

test('draws again what a spreadsheet would take for a number', () => {
  const drawn = ['0123456789', '12345e6789', '1e23456789', '1e2345678e', 'a123456789'];
  expect(drawCode(() => drawn.shift() ?? '')).toBe('1e2345678e');
  expect(drawn).toEqual(['a123456789']);
});

test('is ten hex digits, another one every time', () => {
  const codes = Array.from({ length: 1000 }, () => drawCode());
  expect(new Set(codes).size).toBe(1000);
  for (const code of codes) expect(code).toMatch(/^[0-9a-f]{10}$/);
});
