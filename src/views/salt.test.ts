import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { createSaltKeeper, ensureDailySalt } from './salt.ts';

const evening = new Date('2026-11-23T20:29:59Z');
const midnight = new Date('2026-11-23T20:30:00Z');

beforeEach(emptyDatabase);

test('all who ask on one day get the same 32 bytes', async () => {
  const salts = await Promise.all(Array.from({ length: 8 }, () => ensureDailySalt(evening)));
  expect(salts[0]).toHaveLength(32);
  expect(new Set(salts.map((salt) => Buffer.from(salt).toString('hex'))).size).toBe(1);
});

test('a new day has a new salt, and the old one is gone', async () => {
  const old = await ensureDailySalt(evening);
  const fresh = await ensureDailySalt(midnight);
  expect(fresh).not.toEqual(old);
  expect(await db.dailySalt.findMany()).toEqual([{ day: new Date('2026-11-24'), salt: fresh }]);
});

test('a new day forgets batches that nobody can repeat any more', async () => {
  const recent = randomUUID();
  const batches = [
    { id: randomUUID(), at: new Date('2026-11-16T20:29:00Z') },
    { id: recent, at: new Date('2026-11-16T20:31:00Z') },
  ];
  await db.viewBatch.createMany({ data: batches });
  await ensureDailySalt(midnight);
  expect(await db.viewBatch.findMany({ select: { id: true } })).toEqual([{ id: recent }]);
});

test('the salt is asked for once a day', async () => {
  const asked: Date[] = [];
  const saltOf = createSaltKeeper(async (now) => {
    asked.push(now);
    return new Uint8Array(32);
  });
  await Promise.all([saltOf(evening), saltOf(evening)]);
  await saltOf(evening);
  await saltOf(midnight);
  await saltOf(midnight);
  expect(asked).toEqual([evening, midnight]);
});

test('without a database the process keeps a salt of its own for the day', async () => {
  const saltOf = createSaltKeeper(() => Promise.reject(new Error('the database is away')));
  const salt = await saltOf(evening);
  expect(salt).toHaveLength(32);
  expect(await saltOf(evening)).toBe(salt);
  expect(await saltOf(midnight)).not.toEqual(salt);
});
