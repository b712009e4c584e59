import { expect, test } from 'vitest';
import { createMinuteLimit } from './minute-limit.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 10, 0, second));

test('each key has its share of each minute of the clock', () => {
  const take = createMinuteLimit(2, 10);
  expect([take('a', at(0)), take('a', at(30)), take('a', at(59))]).toEqual([true, true, false]);
  expect(take('b', at(59))).toBe(true);
  expect(take('a', at(60))).toBe(true);
});

test('a flood of keys is refused, those that are known go on', () => {
  const take = createMinuteLimit(2, 2);
  expect([take('a', at(0)), take('b', at(0)), take('c', at(0))]).toEqual([true, true, false]);
  expect(take('a', at(1))).toBe(true);
  expect(take('c', at(61))).toBe(true);
});
