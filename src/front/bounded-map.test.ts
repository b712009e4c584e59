import { expect, it } from 'vitest';
import { BoundedMap } from './bounded-map.ts';

const names = (map: BoundedMap<number>) => [...map.entries()].map(([name]) => name);

it('forgets what was not asked for longest when it holds too many bytes', () => {
  const map = new BoundedMap<number>({ bytes: 30, items: 10 });
  for (const [at, name] of ['a', 'b', 'c'].entries()) map.set(name, at, 10);
  expect(map.get('a')).toBe(0);
  map.set('d', 3, 10);
  expect(names(map)).toEqual(['c', 'a', 'd']);
  map.set('e', 4, 25);
  expect([names(map), map.bytes, map.size]).toEqual([['e'], 25, 1]);
});

it('forgets when it holds too many things', () => {
  const map = new BoundedMap<number>({ bytes: 1000, items: 2 });
  for (const [at, name] of ['a', 'b', 'c'].entries()) map.set(name, at, 1);
  expect(names(map)).toEqual(['b', 'c']);
});

it('counts a thing once, and not at all when it is gone', () => {
  const map = new BoundedMap<number>({ bytes: 100, items: 10 });
  map.set('a', 1, 60);
  map.set('a', 2, 70);
  expect([map.get('a'), map.bytes]).toEqual([2, 70]);
  expect([map.delete('a'), map.delete('a'), map.bytes]).toEqual([true, false, 0]);
});

it('does not take what is too large by itself, nor keeps the older one', () => {
  const map = new BoundedMap<number>({ bytes: 10, items: 10 });
  map.set('a', 1, 5);
  map.set('b', 2, 5);
  map.set('a', 3, 11);
  expect([names(map), map.bytes]).toEqual([['b'], 5]);
});
