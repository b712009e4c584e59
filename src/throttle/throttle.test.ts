import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countHit, forgiveHit } from './count-hit.ts';
import { addressBlock, throttleKey } from './key.ts';
import { pruneThrottle } from './prune.ts';

const LIMIT = { max: 3, windowMs: 60_000 };
const later = (ms: number) => new Date(NOW.getTime() + ms);

beforeEach(emptyDatabase);

test('attempts count until the window ends, and then begin anew', async () => {
  const within = async (at: Date) => (await countHit('k', LIMIT, at)).isWithin;
  expect([await within(NOW), await within(NOW), await within(NOW)]).toEqual([true, true, true]);
  expect(await within(later(59_999))).toBe(false);
  expect(await countHit('k', LIMIT, later(60_000))).toEqual({
    isWithin: true,
    endsAt: later(120_000),
  });
});

test('of many at the same moment, as many as allowed get through', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => countHit('k', LIMIT, NOW)));
  expect(all.filter(({ isWithin }) => isWithin)).toHaveLength(3);
});

test('a good attempt is taken back', async () => {
  for (let i = 0; i < 9; i += 1) {
    await countHit('k', LIMIT, NOW);
    await forgiveHit('k');
  }
  expect((await countHit('k', LIMIT, NOW)).isWithin).toBe(true);
});

test('windows that ended are deleted', async () => {
  await countHit('old', LIMIT, NOW);
  await countHit('new', LIMIT, later(30_000));
  expect(await pruneThrottle(later(60_001))).toBe(1);
  expect(await db.throttleWindow.findMany({ select: { key: true } })).toEqual([{ key: 'new' }]);
});

test('a key tells nothing of what it stands for, and kinds do not mix', () => {
  const key = throttleKey('address', '192.0.2.7');
  expect(key).not.toContain('192');
  expect(key).toBe(throttleKey('address', '192.0.2.7'));
  expect(key).not.toBe(throttleKey('address', '192.0.2.8'));
  expect(key.slice(8)).not.toBe(throttleKey('account', '192.0.2.7').slice(8));
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('%s counts as %s', (address, block) => {
  expect(addressBlock(address)).toBe(block);
});
