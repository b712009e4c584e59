import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unavailable } from './failures.ts';
import { rendered, routeTo, SlowNext } from './pages.fixture.ts';
import { Pages } from './pages.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What the database holds, as the hash of a page. */
let version = 1;
const MINUTE = 60_000;

function open(options: { isDown?: () => boolean } = {}) {
  version = 1;
  const next = new SlowNext(({ keys }) => rendered(`v${version}`, { keys }));
  const pages = new Pages({ render: next.render, ...options });
  return { next, pages };
}

const route = routeTo('a');
const ask = async (pages: Pages, to = route) => {
  const { page, state } = await pages.get(to, 'br');
  return `${page.hash} ${state}`;
};
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Kept as v1; the next renders see v2. */
async function kept(options: { isDown?: () => boolean } = {}) {
  const site = open(options);
  const first = ask(site.pages);
  await wait(0);
  site.next.finish();
  expect(await first).toBe('v1 miss');
  version = 2;
  return site;
}

describe('a page that is kept', () => {
  it('is rendered once for all who wait', async () => {
    const { next, pages } = open();
    const all = Promise.all(Array.from({ length: 50 }, () => ask(pages)));
    await wait(0);
    next.finish();
    expect(new Set(await all)).toEqual(new Set(['v1 miss']));
    expect(next.asked).toBe(1);
  });

  it('is given without a render within its TTL', async () => {
    const { next, pages } = await kept();
    await wait(MINUTE - 1);
    expect(pages.fresh(route)?.hash).toBe('v1');
    expect(await ask(pages)).toBe('v1 hit');
    await wait(1);
    expect(pages.fresh(route)).toBe(null);
    expect(next.asked).toBe(1);
  });

  it('is given at once for ten minutes more, while one new one is made', async () => {
    const { next, pages } = await kept();
    await wait(11 * MINUTE - 1);
    expect([await ask(pages), await ask(pages)]).toEqual(['v1 stale', 'v1 stale']);
    expect(next.pending.length).toBe(1);
    next.finish();
    await wait(0);
    expect(await ask(pages)).toBe('v2 hit');
  });

  it('after that is given only when there is no new one in half a second', async () => {
    const { next, pages } = await kept();
    await wait(11 * MINUTE);
    const quick = ask(pages);
    await wait(100);
    next.finish();
    expect(await quick).toBe('v2 miss');
    await wait(12 * MINUTE);
    version = 3;
    const slow = ask(pages);
    await wait(500);
    expect(await slow).toBe('v2 stale');
  });

  it('keeps the time of its bytes when a render gives the same again', async () => {
    const { next, pages } = await kept();
    const before = pages.fresh(route)?.modifiedAt;
    version = 1;
    await wait(2 * MINUTE);
    await ask(pages);
    next.finish();
    await wait(0);
    expect(pages.fresh(route)).toMatchObject({ modifiedAt: before });
    expect(pages.fresh(route)?.renderedAt).toBeGreaterThan(before ?? 0);
  });
});

describe('while Next fails', () => {
  it('the old page serves for a day, and no longer', async () => {
    const { next, pages } = await kept({ isDown: () => true });
    for (const hours of [0.1, 1, 12, 10.8]) {
      await wait(hours * 60 * MINUTE);
      const answer = ask(pages);
      await wait(0);
      next.fail();
      await wait(0);
      expect([hours, await answer]).toEqual([hours, 'v1 stale']);
    }
    await wait(10 * MINUTE);
    const late = expect(ask(pages)).rejects.toThrow(Unavailable);
    for (let turn = 0; turn < 5; turn += 1) {
      await wait(0);
      next.fail();
    }
    await wait(3000);
    await late;
  });

  it('it is asked once a second, not by each reader', async () => {
    const { next, pages } = await kept();
    await wait(2 * MINUTE);
    await ask(pages);
    next.fail();
    await wait(0);
    for (let reader = 0; reader < 100; reader += 1) await ask(pages);
    expect(next.asked).toBe(2);
    await wait(1000);
    await ask(pages);
    expect(next.asked).toBe(3);
  });

  it('who asks for a page that nobody has waits ten seconds, or two and a half', async () => {
    for (const [isDown, seconds] of [
      [false, 10],
      [true, 2.5],
    ] as const) {
      const { pages } = open({ isDown: () => isDown });
      let outcome = 'waits';
      ask(pages).catch((error) => {
        outcome = error instanceof Unavailable ? 'unavailable' : 'wrong';
      });
      await wait(seconds * 1000 - 1);
      expect(outcome).toBe('waits');
      await wait(1);
      expect(outcome).toBe('unavailable');
    }
  });

  it('only so many wait in line', async () => {
    const { next, pages } = open();
    let refused = 0;
    for (let at = 0; at < 500; at += 1) {
      ask(pages, routeTo(`p${at}`)).catch(() => {
        refused += 1;
      });
    }
    await wait(100);
    expect(refused).toBe(500 - 408);
    expect(next.pending.length).toBe(8);
  });
});

describe('a page that is dropped', () => {
  it('is rendered anew for the next who asks', async () => {
    const { next, pages } = await kept();
    pages.drop(['b']);
    expect(await ask(pages)).toBe('v1 hit');
    pages.drop(['a']);
    const answer = ask(pages);
    await wait(0);
    next.finish();
    expect(await answer).toBe('v2 miss');
  });

  it('with all others is gone', async () => {
    const { pages } = await kept();
    pages.dropAll();
    expect([pages.fresh(route), pages.size]).toEqual([null, { pages: 0, bytes: 0 }]);
  });

  it('is not given as an old one when Next fails', async () => {
    const { next, pages } = await kept();
    pages.drop(['a']);
    const answer = expect(ask(pages)).rejects.toThrow(Unavailable);
    await wait(0);
    next.fail();
    await answer;
  });

  it('is not given to who waits for a new one in place of an old one', async () => {
    const { next, pages } = await kept();
    await wait(20 * MINUTE);
    const answer = ask(pages);
    await wait(100);
    pages.drop(['a']);
    await wait(500);
    expect(next.pending.length).toBe(2);
    next.finish(1);
    expect(await answer).toBe('v2 miss');
  });

  it('is not kept when its render began before', async () => {
    const { next, pages } = open();
    const early = ask(pages);
    await wait(0);
    version = 2;
    pages.drop(['a']);
    const late = ask(pages);
    await wait(0);
    expect(next.pending.length).toBe(2);
    next.finish(1);
    expect(await late).toBe('v2 miss');
    // The one that began first ends last.
    next.finish(0);
    await early;
    expect(await ask(pages)).toBe('v2 hit');
  });

  it('by what it links to, is not kept either', async () => {
    const { next } = open();
    const linked = new Pages({
      render: async (to) => ({ ...(await next.render(to)), keys: [...to.keys, 'shows:x'] }),
    });
    const early = ask(linked);
    await wait(0);
    linked.drop(['shows:x']);
    const late = ask(linked);
    await wait(0);
    expect(next.pending.length).toBe(2);
    next.finish(0);
    await early;
    expect(linked.fresh(route)).toBe(null);
    next.finish(0);
    await late;
    expect(linked.fresh(route)?.hash).toBe('v1');
    linked.drop(['shows:x']);
    expect(linked.fresh(route)).toBe(null);
  });

  it('with all others, is not kept when its render began before', async () => {
    const { next, pages } = open();
    const early = ask(pages);
    await wait(0);
    pages.dropAll();
    next.finish();
    await early;
    expect(pages.fresh(route)).toBe(null);
  });
});

describe('memory', () => {
  it('is bounded, and what has no end crowds nothing out', async () => {
    const body = 'x'.repeat(1000);
    const pages = new Pages({
      render: async ({ path }) =>
        rendered(path + body, { status: path.includes('gone') ? 404 : 200 }),
      most: { bytes: 100_000, endlessBytes: 50_000 },
    });
    for (let at = 0; at < 20; at += 1) await pages.get(routeTo(`p${at}`), 'br');
    for (let at = 0; at < 2000; at += 1) {
      await pages.get(routeTo(`gone${at}`), 'br');
      await pages.get(routeTo(`search${at}`, { isEndless: true }), 'br');
    }
    expect(pages.size.bytes).toBeLessThan(150_000);
    for (let at = 0; at < 20; at += 1) expect(pages.fresh(routeTo(`p${at}`))).not.toBe(null);
  });

  it('counts a form that is added later', async () => {
    const { pages } = await kept();
    const before = pages.size.bytes;
    pages.fresh(route)?.forms.set('gzip', { body: Buffer.alloc(5000) });
    pages.grown(route);
    expect(pages.size).toEqual({ pages: 1, bytes: before + 5000 });
  });
});
