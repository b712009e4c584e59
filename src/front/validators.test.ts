import { describe, expect, it } from 'vitest';
import { readRange } from './range.ts';
import { entityTag, isUnchanged } from './validators.ts';

describe('isUnchanged', () => {
  it.each<[string | undefined, boolean]>([
    ['"abc"', true],
    ['"abc-br"', true],
    ['W/"abc-gzip"', true],
    ['"x", W/"y" ,"abc-br"', true],
    ['*', true],
    [' * ', true],
    [undefined, false],
    ['', false],
    ['abc', false],
    ['"abcd"', false],
    ['"abc-zip"', false],
    ['w/"abc"', false],
    ['"x"', false],
  ])('%s: %s', (value, expected) => {
    expect(isUnchanged(value, 'abc')).toBe(expected);
  });

  it('knows every tag that is given out', () => {
    const tags = (['br', 'gzip', 'identity'] as const).map((form) => entityTag('abc', form));
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(isUnchanged(tag, 'abc')).toBe(true);
  });
});

describe('readRange of 1000 bytes', () => {
  const file = { size: 1000, tag: '"t"' };
  it.each<[string | undefined, ReturnType<typeof readRange>]>([
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=900-', { start: 900, end: 999 }],
    ['bytes=-100', { start: 900, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=990-5000', { start: 990, end: 999 }],
    ['bytes=999-999', { start: 999, end: 999 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=0-1', null],
    ['bytes=a-b', null],
    [undefined, null],
  ])('%s', (range, expected) => {
    expect(readRange(range === undefined ? {} : { range }, file)).toEqual(expected);
  });

  it('counts only for the bytes that the reader has a part of', () => {
    const range = 'bytes=0-1';
    expect(readRange({ range, 'if-range': '"t"' }, file)).toEqual({ start: 0, end: 1 });
    expect(readRange({ range, 'if-range': '"u"' }, file)).toBe(null);
    expect(readRange({ range, 'if-range': 'W/"t"' }, file)).toBe(null);
  });
});
