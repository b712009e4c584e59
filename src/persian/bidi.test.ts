import { expect, it } from 'vitest';
import { hasBidiControls } from './bidi.ts';

it.each([
  0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
])('finds U+%s', (code) => {
  expect(hasBidiControls(`الف${String.fromCharCode(code)}b`)).toBe(true);
});

it('lets the half-space, the joiner and mixed text pass', () => {
  expect(hasBidiControls('می\u200Cشود ه\u200D.ش (C++) ۲۵-۳۰٪')).toBe(false);
});
