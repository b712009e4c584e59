import { expect, test } from 'vitest';
import { afterVisible } from './visible-time.ts';

/** A page whose clock is moved by hand. */
function fakePage(isVisible: boolean) {
  let now = 0;
  let timer: { at: number; act: () => void } | null = null;
  const listeners = new Set<() => void>();
  return {
    listeners,
    isVisible: () => isVisible,
    now: () => now,
    after(ms: number, act: () => void) {
      timer = { at: now + ms, act };
      return () => {
        timer = null;
      };
    },
    onChange(act: () => void) {
      listeners.add(act);
      return () => void listeners.delete(act);
    },
    turn(visible: boolean) {
      isVisible = visible;
      for (const act of [...listeners]) act();
    },
    pass(ms: number) {
      now += ms;
      if (!timer || timer.at > now) return;
      const { act } = timer;
      timer = null;
      act();
    },
  };
}

function watch(isVisible: boolean) {
  const page = fakePage(isVisible);
  const seen = { times: 0 };
  const stop = afterVisible(page, 5000, () => {
    seen.times += 1;
  });
  return { page, seen, stop };
}

test('it acts once, after five visible seconds', () => {
  const { page, seen } = watch(true);
  page.pass(4999);
  expect(seen.times).toBe(0);
  page.pass(1);
  expect(seen.times).toBe(1);
  page.turn(false);
  page.turn(true);
  page.pass(60_000);
  expect(seen.times).toBe(1);
  expect(page.listeners.size).toBe(0);
});

test('only visible time counts, and it adds up', () => {
  const { page, seen } = watch(true);
  page.pass(3000);
  page.turn(false);
  page.pass(60_000);
  page.turn(true);
  page.pass(1999);
  expect(seen.times).toBe(0);
  page.pass(1);
  expect(seen.times).toBe(1);
});

test('a page in the background or rendered in advance waits until it is shown', () => {
  const { page, seen } = watch(false);
  page.pass(60_000);
  page.turn(true);
  // Two events tell of one change: the second must not begin anew.
  page.pass(4000);
  page.turn(true);
  page.pass(1000);
  expect(seen.times).toBe(1);
});

test('it can be stopped, while visible and while hidden', () => {
  for (const isVisible of [true, false]) {
    const { page, seen, stop } = watch(isVisible);
    stop();
    page.turn(true);
    page.pass(60_000);
    expect(seen.times).toBe(0);
    expect(page.listeners.size).toBe(0);
  }
});
