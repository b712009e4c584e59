import { expect, test } from 'vitest';
import { makeViewToken, readViewToken, tokenLifeMs } from './token.ts';

const id = '0193f5a2-7c1e-7d2b-9a40-5f1c2e3d4b5a';
const secret = 'a secret of this test, not of any server';
const now = new Date('2026-11-23T10:40:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);
const hour = 3_600_000;

test('a token says which article and the hour of its making', () => {
  const token = makeViewToken(id, now, secret);
  expect(token).toMatch(/^[\w-]{48}$/);
  expect(readViewToken(token, now, secret)).toEqual({
    articleId: id,
    issuedAt: new Date('2026-11-23T10:00:00Z'),
  });
});

test('a page has the same token for a whole hour, another article another one', () => {
  const token = makeViewToken(id, now, secret);
  expect(makeViewToken(id, after(19 * 60_000), secret)).toBe(token);
  expect(makeViewToken(id, after(20 * 60_000), secret)).not.toBe(token);
  expect(makeViewToken(id.replace('5a2', '5a3'), now, secret)).not.toBe(token);
});

test.each([
  ['29 days in a cache', 29 * 24 * hour, true],
  ['to its last moment', tokenLifeMs - 40 * 60_000, true],
  ['past its life', tokenLifeMs - 40 * 60_000 + 1, false],
  ['made by a clock that is half an hour ahead', -hour, true],
  ['made tomorrow', -25 * hour, false],
])('%s', (_, ms, isValid) => {
  const token = makeViewToken(id, now, secret);
  expect(readViewToken(token, after(ms), secret) !== null).toBe(isValid);
});

test('any changed character, another secret and garbage are refused', () => {
  const token = makeViewToken(id, now, secret);
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    const forged = token.slice(0, at) + other + token.slice(at + 1);
    expect(readViewToken(forged, now, secret), `character ${at}`).toBeNull();
  }
  expect(readViewToken(token, now, `${secret}!`)).toBeNull();
  const garbage = [
    '',
    'x',
    'A'.repeat(48),
    `${token}A`,
    `${token}\n`,
    token.slice(1),
    'ا'.repeat(48),
  ];
  for (const text of garbage) expect(readViewToken(text, now, secret)).toBeNull();
});

test('an id that is no UUID makes no token', () => {
  expect(() => makeViewToken('004f8e8e6e', now, secret)).toThrow(TypeError);
});
