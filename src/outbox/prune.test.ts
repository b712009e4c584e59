import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { pruneOutbox } from './prune.ts';

beforeEach(emptyDatabase);

test('what is older than seven days goes, the rest stays', async () => {
  const week = 7 * 86_400_000;
  const [old, young] = [NOW.getTime() - week - 1, NOW.getTime() - week].map((ms) => new Date(ms));
  for (const at of [old, young, NOW]) {
    await db.outbox.create({ data: { at, change: { kind: 'site' } } });
  }
  expect(await pruneOutbox(db, NOW)).toBe(1);
  const left = await db.outbox.findMany({ select: { at: true }, orderBy: { id: 'asc' } });
  expect(left.map(({ at }) => at)).toEqual([young, NOW]);
});
