import { expect, it } from 'vitest';
import { decodeSegment, parseCode, parsePage, parseSlug } from './params.ts';

it.each([
  ['004f8e8e6e', '004f8e8e6e'],
  ['004F8E8E6E', '004f8e8e6e'],
  ['004f8e8e6', null],
  ['004f8e8e6e0', null],
  ['004f8e8e6g', null],
  ['۰۰۴f8e8e6e', null],
  ['004f8e8e6e\n', null],
  [' 004f8e8e6', null],
  ['', null],
])('parseCode(%j) is %j', (value, code) => {
  expect(parseCode(value)).toBe(code);
});

it.each([
  ['%D8%AE%D8%A8%D8%B1', 'خبر'],
  ['خبر', 'خبر'],
  ['%DA%A9%D8%AA%D8%A7%D8%A8%E2%80%8C%D9%87%D8%A7', 'کتاب\u200Cها'],
  ['a%2Fb', 'a/b'],
  ['a+b', 'a+b'],
  ['', ''],
  ['%', null],
  ['%D8', null],
  ['100%', null],
  ['%ED%A0%80', null],
])('decodeSegment(%j) is %j', (value, text) => {
  expect(decodeSegment(value)).toBe(text);
});

it.each([
  ['economy', 'economy'],
  ['mina-abtin-2', 'mina-abtin-2'],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), null],
  ['Economy', null],
  ['-economy', null],
  ['economy-', null],
  ['a--b', null],
  ['economy\n', null],
  ['اقتصاد', null],
  ['a/../b', null],
  ['', null],
])('parseSlug(%j) is %j', (value, slug) => {
  expect(parseSlug(value)).toBe(slug);
});

it.each<[string | string[] | undefined, number]>([
  [undefined, 1],
  ['2', 2],
  ['9999', 9999],
  ['10000', 1],
  ['1', 1],
  ['0', 1],
  ['-2', 1],
  ['02', 1],
  ['2.5', 1],
  ['۲', 1],
  ['', 1],
  [['2', '3'], 1],
])('parsePage(%j) is %i', (value, page) => {
  expect(parsePage(value)).toBe(page);
});
