import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ViewBuffer, viewsPerBlockAndMinute } from './buffer.ts';
import type { ViewBatch, ViewRow } from './pending.ts';
import { tehranHour } from './tehran-hour.ts';

const minute = 60_000;
const at = (ms: number) => new Date(Date.UTC(2026, 10, 23, 10) + ms);
/** Hours of Tehran begin at half past those of UTC. */
const hour = (utc: number) => new Date(Date.UTC(2026, 10, 23, utc, 30)).toISOString();
const view = (articleId: string, visitor: string, block = 'home') => ({
  articleId,
  visitor: `${articleId}/${visitor}`,
  block,
});

/** Writes as the database does: a batch that it knows is not added again. */
class Store {
  private readonly known = new Set<string>();
  readonly totals = new Map<string, { views: number; rawViews: number }>();

  write({ id, rows }: ViewBatch): void {
    if (this.known.has(id)) return;
    this.known.add(id);
    for (const { articleId, day, views, rawViews } of rows) {
      const before = this.totals.get(`${articleId} ${day}`) ?? { views: 0, rawViews: 0 };
      this.totals.set(`${articleId} ${day}`, {
        views: before.views + views,
        rawViews: before.rawViews + rawViews,
      });
    }
  }
}

test('one visitor counts once per article in 30 minutes', async () => {
  const written: ViewRow[] = [];
  const buffer = new ViewBuffer(async ({ rows }) => void written.push(...rows));
  expect(buffer.add(view('a', 'x'), at(0))).toBe('counted');
  expect(buffer.add(view('a', 'x'), at(29 * minute))).toBe('repeat');
  expect(buffer.add(view('b', 'x'), at(29 * minute))).toBe('counted');
  expect(buffer.add(view('a', 'y'), at(29 * minute))).toBe('counted');
  expect(buffer.add(view('a', 'x'), at(30 * minute))).toBe('counted');
  await buffer.flush(at(31 * minute));
  expect(written).toEqual([
    { articleId: 'a', hour: hour(9), day: '2026-11-23', views: 2, rawViews: 3 },
    { articleId: 'b', hour: hour(9), day: '2026-11-23', views: 1, rawViews: 1 },
    { articleId: 'a', hour: hour(10), day: '2026-11-23', views: 1, rawViews: 1 },
  ]);
});

test('a block has a limit in each minute; what is past it is raw views only', async () => {
  const store = new Store();
  const buffer = new ViewBuffer(async (batch) => store.write(batch));
  for (let reader = 0; reader < viewsPerBlockAndMinute; reader += 1) {
    expect(buffer.add(view('a', `${reader}`), at(0))).toBe('counted');
  }
  expect(buffer.add(view('a', 'late'), at(1))).toBe('limited');
  expect(buffer.add(view('a', 'elsewhere', 'office'), at(1))).toBe('counted');
  expect(buffer.add(view('a', 'late'), at(minute))).toBe('counted');
  await buffer.drain(at(minute));
  const rawViews = viewsPerBlockAndMinute + 3;
  expect(store.totals.get('a 2026-11-23')).toEqual({ views: rawViews - 1, rawViews });
});

test('a view is counted on the day of Tehran on which it was seen', async () => {
  const store = new Store();
  const buffer = new ViewBuffer(async (batch) => store.write(batch));
  buffer.add(view('a', 'x'), new Date('2026-11-23T20:29:59Z'));
  buffer.add(view('a', 'y'), new Date('2026-11-23T20:30:00Z'));
  await buffer.flush(new Date('2026-11-23T20:30:09Z'));
  expect([...store.totals.keys()]).toEqual(['a 2026-11-23', 'a 2026-11-24']);
});

test('nothing is written when nothing waits', async () => {
  let writes = 0;
  const buffer = new ViewBuffer(async () => {
    writes += 1;
  });
  await buffer.flush(at(0));
  await buffer.drain(at(0));
  expect(writes).toBe(0);
});

test('a full buffer takes up no further article, and the visitor is not a repeat later', async () => {
  const buffer = new ViewBuffer(async () => {}, { rows: 1 });
  expect(buffer.add(view('a', 'x'), at(0))).toBe('counted');
  expect(buffer.add(view('b', 'x'), at(0))).toBe('full');
  expect(buffer.add(view('a', 'y'), at(0))).toBe('counted');
  await buffer.flush(at(1));
  expect(buffer.add(view('b', 'x'), at(2))).toBe('counted');
});

test('a batch whose write fails is retried under its id, without what came later', async () => {
  const batches: ViewBatch[] = [];
  let isDown = true;
  const buffer = new ViewBuffer(async (batch) => {
    batches.push(structuredClone(batch));
    if (isDown) throw new Error('the database is away');
  });
  buffer.add(view('a', 'x'), at(0));
  await expect(buffer.flush(at(1))).rejects.toThrow('the database is away');
  buffer.add(view('a', 'y'), at(2));
  isDown = false;
  await buffer.drain(at(3));
  expect(batches[1]).toEqual(batches[0]);
  expect(batches[2]?.id).not.toBe(batches[0]?.id);
  expect(batches[2]?.rows).toMatchObject([{ articleId: 'a', views: 1 }]);
  expect(buffer.size).toBe(0);
});

test('flushes at the same time share one write; views during it wait for the next', async () => {
  const writes: ViewBatch[] = [];
  const gate = Promise.withResolvers<void>();
  const buffer = new ViewBuffer(async (batch) => {
    writes.push(batch);
    await gate.promise;
  });
  buffer.add(view('a', 'x'), at(0));
  const both = [buffer.flush(at(1)), buffer.flush(at(1))];
  buffer.add(view('a', 'y'), at(2));
  gate.resolve();
  await Promise.all(both);
  expect(writes).toHaveLength(1);
  expect(buffer.size).toBe(1);
  await buffer.drain(at(3));
  expect(writes.flatMap(({ rows }) => rows).map((row) => row.views)).toEqual([1, 1]);
});

type Step =
  | { kind: 'view'; article: string; visitor: string; wait: number }
  | { kind: 'flush'; fate: 'written' | 'refused' | 'answer lost' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('view' as const),
      article: fc.constantFrom('a', 'b', 'c'),
      visitor: fc.constantFrom('x', 'y', 'z'),
      wait: fc.integer({ min: 0, max: 40 * minute }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('flush' as const),
      fate: fc.constantFrom('written', 'refused', 'answer lost'),
    }),
  },
);

test('whatever fails and is retried, the totals are those of a plain count', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const store = new Store();
      const expected = new Store();
      const lastCounted = new Map<string, number>();
      let fate: string = 'written';
      let clock = 0;
      const buffer = new ViewBuffer(async (batch) => {
        if (fate !== 'refused') store.write(batch);
        if (fate !== 'written') throw new Error(fate);
      });

      for (const [index, one] of steps.entries()) {
        if (one.kind === 'flush') {
          fate = one.fate;
          await buffer.flush(at(clock)).catch(() => {});
          continue;
        }
        clock += one.wait;
        const key = `${one.article}/${one.visitor}`;
        const isCounted = clock - (lastCounted.get(key) ?? -Infinity) >= 30 * minute;
        if (isCounted) lastCounted.set(key, clock);
        // Tehran is three and a half hours ahead of UTC in 2026.
        const day = at(clock + 210 * minute)
          .toISOString()
          .slice(0, 10);
        const row = {
          ...{ articleId: one.article, day, hour: tehranHour(at(clock)).toISOString() },
          ...{ views: isCounted ? 1 : 0, rawViews: 1 },
        };
        expected.write({ id: `${index}`, rows: [row] });
        buffer.add(view(one.article, one.visitor), at(clock));
      }
      fate = 'written';
      await buffer.drain(at(clock));

      const sorted = (totals: Store['totals']) => [...totals].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(store.totals)).toEqual(sorted(expected.totals));
    }),
    { numRuns: 300 },
  );
});
