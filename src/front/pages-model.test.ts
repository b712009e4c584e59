import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rendered, routeTo, SlowNext } from './pages.fixture.ts';
import { Pages } from './pages.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const NAMES = ['a', 'b', 'c'];

type Step =
  | { act: 'ask' | 'change' | 'withdraw'; name: string }
  | { act: 'finish' | 'fail'; at: number }
  | { act: 'wait'; ms: number }
  | { act: 'changeAll' };

const name = fc.constantFrom(...NAMES);
const at = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('ask' as const), name }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('change' as const), name }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw' as const), name }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('finish' as const), at }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('fail' as const), at }) },
  { weight: 2, arbitrary: fc.constant({ act: 'changeAll' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 100, 600, 61_000, 700_000, 90_000_000),
    }),
  },
);

/** Each page shows its own text and links to the two others. */
async function play(steps: Step[]): Promise<void> {
  const versions: Record<string, number> = { a: 0, b: 0, c: 0 };
  const withdrawn: Record<string, number> = { a: 0, b: 0, c: 0 };
  const next = new SlowNext(({ keys: [own = ''] }) => {
    const others = NAMES.filter((one) => one !== own);
    return rendered(JSON.stringify({ text: versions[own], links: { ...withdrawn } }), {
      keys: [own, ...others.map((one) => `shows:${one}`)],
    });
  });
  const pages = new Pages({ render: next.render });
  const asked: Promise<void>[] = [];

  const ask = (own: string) => {
    const text = versions[own] ?? 0;
    const links = { ...withdrawn };
    const check = ({ page }: { page: { hash: string } }) => {
      const seen = JSON.parse(page.hash);
      expect(seen.text).toBeGreaterThanOrEqual(text);
      for (const one of NAMES.filter((other) => other !== own)) {
        expect(seen.links[one]).toBeGreaterThanOrEqual(links[one] ?? 0);
      }
    };
    const fresh = pages.fresh(routeTo(own));
    if (fresh) check({ page: fresh });
    // A failure is no old text.
    const outcome = pages.get(routeTo(own), 'br').then(
      (found) => found,
      () => null,
    );
    asked.push(outcome.then((found) => (found ? check(found) : undefined)));
  };

  for (const one of steps) {
    if (one.act === 'ask') ask(one.name);
    if (one.act === 'change') {
      versions[one.name] = (versions[one.name] ?? 0) + 1;
      pages.drop([one.name]);
    }
    if (one.act === 'withdraw') {
      withdrawn[one.name] = (withdrawn[one.name] ?? 0) + 1;
      pages.drop([one.name, `shows:${one.name}`]);
    }
    if (one.act === 'changeAll') {
      for (const each of NAMES) versions[each] = (versions[each] ?? 0) + 1;
      pages.dropAll();
    }
    if (one.act === 'finish') next.finish(one.at);
    if (one.act === 'fail') next.fail(one.at);
    await vi.advanceTimersByTimeAsync(one.act === 'wait' ? one.ms : 0);
  }
  while (next.pending.length > 0) {
    next.finish();
    await vi.advanceTimersByTimeAsync(0);
  }
  await vi.advanceTimersByTimeAsync(20_000);
  while (next.pending.length > 0) next.finish();
  await Promise.all(asked);
}

it('never gives a text that is older than a drop before the request', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 60 }), play), { numRuns: 2000 });
});
