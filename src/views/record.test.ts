import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { addArticle } from './article.fixture.ts';
import { ViewBuffer } from './buffer.ts';
import { countViews } from './count.ts';
import { recordView } from './record.ts';
import { createSaltKeeper } from './salt.ts';
import { makeViewToken } from './token.ts';
import { writeBatch } from './write-batch.ts';

const now = new Date('2026-11-23T10:00:00Z');
const secret = 'a secret of this test, not of any server';
const phone =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const desktop = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0';

const newRecorder = () => ({
  buffer: new ViewBuffer(writeBatch),
  saltOf: createSaltKeeper(),
  secret,
});
const reader = (articleId: string) => ({
  token: makeViewToken(articleId, now, secret),
  address: '192.0.2.7',
  userAgent: phone,
});

beforeEach(emptyDatabase);

test('a view is counted once per visitor, and shows in the count after a flush', async () => {
  const article = await addArticle({ baseViews: 368 });
  const recorder = newRecorder();
  const input = reader(article);
  const record = (change = {}) => recordView({ ...input, ...change }, recorder, now);
  expect(await record()).toBe('counted');
  expect(await record()).toBe('repeat');
  expect(await record({ address: '192.0.2.200' })).toBe('repeat');
  expect(await record({ address: '::ffff:192.0.2.7' })).toBe('repeat');
  expect(await record({ userAgent: desktop })).toBe('counted');
  expect(await record({ address: '2001:db8::1' })).toBe('counted');
  expect(await record({ address: '2001:db8::2' })).toBe('repeat');

  expect(await countViews(article)).toBe(368);
  await recorder.buffer.flush(now);
  expect(await countViews(article)).toBe(371);
  const [row] = await db.viewCount.findMany({ select: { views: true, rawViews: true } });
  expect(row).toEqual({ views: 3, rawViews: 7 });
});

test('bots and beacons that are not ours leave nothing behind', async () => {
  const article = await addArticle();
  const recorder = newRecorder();
  const input = reader(article);
  const record = (change: object) => recordView({ ...input, ...change }, recorder, now);
  const bots = ['', '  ', 'curl/8.5.0', 'Mozilla/5.0 (compatible; Googlebot/2.1)'];
  for (const userAgent of bots) expect(await record({ userAgent })).toBe('bot');
  const forged = makeViewToken(article, now, `${secret}?`);
  for (const token of ['', 'x', forged]) expect(await record({ token })).toBe('invalid');
  expect(recorder.buffer.size).toBe(0);
});

test('no address and no user agent is written anywhere', async () => {
  const recorder = newRecorder();
  await recordView(reader(await addArticle()), recorder, now);
  await recorder.buffer.flush(now);
  const everything = JSON.stringify([
    await db.viewCount.findMany(),
    await db.viewBatch.findMany(),
    await db.dailySalt.findMany(),
  ]);
  expect(everything).not.toMatch(/192\.0\.2|Android/);
});

test('there is no count of an article that does not exist', async () => {
  expect(await countViews('0193f5a2-7c1e-7d2b-9a40-5f1c2e3d4b5a')).toBeNull();
});
