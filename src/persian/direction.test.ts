import { expect, test } from 'vitest';
import { firstDirection } from './direction.ts';

test.each([
  ['سلام world', 'rtl'],
  ['World سلام', 'ltr'],
  ['۱۲ (…) تهران', 'rtl'],
  ['12 Tehran', 'ltr'],
  ['שלום', 'rtl'],
  ['Ω', 'ltr'],
  ['', null],
  ['۱۲ — 12', null],
])('%j begins %s', (text, direction) => {
  expect(firstDirection(text)).toBe(direction);
});
