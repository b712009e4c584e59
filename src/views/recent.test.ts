import { expect, test } from 'vitest';
import { createRecent } from './recent.ts';

const at = (ms: number) => new Date(1_800_000_000_000 + ms);

test('a key is known from when it is added until the window ends', () => {
  const recent = createRecent(1000, 10);
  expect(recent.has('a', at(0))).toBe(false);
  recent.add('a', at(0));
  expect(recent.has('a', at(999))).toBe(true);
  expect(recent.has('b', at(999))).toBe(false);
  expect(recent.has('a', at(1000))).toBe(false);
});

test('adding a key again begins its window anew', () => {
  const recent = createRecent(1000, 10);
  recent.add('a', at(0));
  recent.add('b', at(600));
  recent.add('a', at(1200));
  recent.add('c', at(1700));
  expect(recent.has('a', at(2100))).toBe(true);
  expect(recent.has('b', at(1700))).toBe(false);
});

test('a key that is added again is the last to go', () => {
  const recent = createRecent(1000, 2);
  for (const key of ['a', 'b', 'a', 'c']) recent.add(key, at(0));
  expect(['a', 'b', 'c'].map((key) => recent.has(key, at(1)))).toEqual([true, false, true]);
});

test('keys whose window is over are not held', () => {
  const recent = createRecent(1000, 10);
  recent.add('a', at(0));
  recent.add('b', at(500));
  recent.add('c', at(1000));
  expect(recent.size).toBe(2);
});

test('past its size the oldest is forgotten first', () => {
  const recent = createRecent(1000, 2);
  for (const key of ['a', 'b', 'c']) recent.add(key, at(0));
  expect(['a', 'b', 'c'].map((key) => recent.has(key, at(1)))).toEqual([false, true, true]);
});
