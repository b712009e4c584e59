import { describe, expect, it } from 'vitest';
import { codesFrom } from './codes.ts';
import { uuidAt } from './ids.ts';

function take(count: number, first = 0, taken: string[] = []): string[] {
  const codes = codesFrom(first, new Set(taken));
  return Array.from({ length: count }, () => codes.next().value);
}

describe('codesFrom', () => {
  it('never gives a code twice', () => {
    expect(new Set(take(200_000)).size).toBe(200_000);
  });

  it('gives ten hex digits that no spreadsheet takes for a number', () => {
    const odd = take(20_000).filter(
      (code) => !/^[0-9a-f]{10}$/.test(code) || !Number.isNaN(Number(code)),
    );
    expect(odd).toEqual([]);
  });

  it('passes over what is taken', () => {
    const [first = '', second = '', third = ''] = take(3);
    expect(take(2, 0, [first, third])).toEqual([second, take(4)[3]]);
  });

  it('goes on where an earlier load ended', () => {
    const both = [...take(1000), ...take(1000, 1100)];
    expect(new Set(both).size).toBe(2000);
  });
});

describe('uuidAt', () => {
  it('is of version 7, in the order of instants, and never the same', () => {
    const at = (hour: number) => uuidAt(new Date(Date.UTC(2026, 0, 1, hour)));
    expect(at(1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(at(1) < at(2)).toBe(true);
    expect(at(1)).not.toBe(at(1));
  });
});
