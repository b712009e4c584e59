import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDatabase } from '#tests/support/database.ts';
import { addArticle } from './article.fixture.ts';
import { countViews } from './count.ts';
import { startViewCounter } from './counter.ts';

const fail = (error: unknown) => {
  throw error;
};

beforeEach(emptyDatabase);
afterEach(() => {
  vi.useRealTimers();
});

test('what waits is written within ten seconds', async () => {
  const article = await addArticle();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const counter = startViewCounter('secret', fail);
  counter.buffer.add({ articleId: article, visitor: 'x', block: 'home' }, new Date());
  vi.advanceTimersByTime(9_999);
  expect(counter.buffer.size).toBe(1);
  vi.advanceTimersByTime(1);
  await vi.waitFor(() => expect(counter.buffer.size).toBe(0), { interval: 10 });
  expect(await countViews(article)).toBe(1);
  await counter.stop();
});

test('what waits is written before the process ends', async () => {
  const article = await addArticle();
  const counter = startViewCounter('secret', fail);
  counter.buffer.add({ articleId: article, visitor: 'x', block: 'home' }, new Date());
  await counter.stop();
  expect(await countViews(article)).toBe(1);
});
