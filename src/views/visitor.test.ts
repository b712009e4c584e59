import { expect, test } from 'vitest';
import { addressBlock, blockKey, visitorKey } from './visitor.ts';

test.each([
  ['192.0.2.77', '192.0.2.0/24'],
  [' 192.0.2.77 ', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['::ffff:c000:24d', '192.0.2.0/24'],
  ['0:0:0:0:0:FFFF:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:a:b:1:2:3:4', '2001:db8:a:b::/64'],
  ['2001:0DB8:000A:000b::1', '2001:db8:a:b::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['64:ff9b::192.0.2.77', '64:ff9b:0:0::/64'],
  ['', 'unknown'],
  ['192.0.2', 'unknown'],
  ['192.0.2.256', 'unknown'],
  ['192.0.2.1, 198.51.100.1', 'unknown'],
  ['۱۹۲.۰.۲.۱', 'unknown'],
])('%s is in %s', (address, block) => {
  expect(addressBlock(address)).toBe(block);
});

const salt = new Uint8Array(32).fill(7);
const visit = { block: '192.0.2.0/24', userAgent: 'Firefox/140', articleId: 'a' };

test('a visitor is one article, block, user agent and day', () => {
  const key = visitorKey(salt, visit);
  expect(key).toMatch(/^[\w-]{16}$/);
  expect(visitorKey(salt, { ...visit })).toBe(key);
  const others = [
    visitorKey(new Uint8Array(32).fill(8), visit),
    visitorKey(salt, { ...visit, block: '192.0.3.0/24' }),
    visitorKey(salt, { ...visit, userAgent: 'Firefox/141' }),
    visitorKey(salt, { ...visit, articleId: 'b' }),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});

test('the key of a block says nothing of it', () => {
  expect(blockKey(salt, '192.0.2.0/24')).toMatch(/^[\w-]{16}$/);
  expect(blockKey(salt, '192.0.2.0/24')).not.toBe(blockKey(salt, '192.0.3.0/24'));
});
