import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { pruneOutbox } from './prune.ts';

const WEEK_MS = 7 * 86_400_000;
const before = (ms: number) => new Date(NOW.getTime() - ms);
const write = (at: Date) => db.outbox.create({ data: { at, change: { kind: 'site' } } });
const left = async () =>
  (await db.outbox.findMany({ select: { at: true }, orderBy: { id: 'asc' } })).map(({ at }) => at);

beforeEach(emptyDatabase);

test('what is older than seven days goes, the rest stays', async () => {
  const [old, young] = [before(WEEK_MS + 1), before(WEEK_MS)];
  for (const at of [old, young, NOW]) await write(at);
  expect(await pruneOutbox(NOW)).toBe(1);
  expect(await left()).toEqual([young, NOW]);
});

test('the newest stays however old it is, and none is not an error', async () => {
  expect(await pruneOutbox(NOW)).toBe(0);
  const [older, old] = [before(3 * WEEK_MS), before(2 * WEEK_MS)];
  for (const at of [older, old]) await write(at);
  expect(await pruneOutbox(NOW)).toBe(1);
  expect(await left()).toEqual([old]);
});

test('more than one statement takes goes too', async () => {
  await db.$executeRaw`
    INSERT INTO "Outbox" (at, change)
    SELECT ${before(2 * WEEK_MS)}, '{"kind":"site"}' FROM generate_series(1, 12000)`;
  await write(NOW);
  expect(await pruneOutbox(NOW)).toBe(12_000);
  expect(await left()).toEqual([NOW]);
});
