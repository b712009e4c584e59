import { beforeEach, expect, test } from 'vitest';
import { buildArticle, buildComment, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { listComments } from './list-comments.ts';

beforeEach(emptyDatabase);

test('only what was published, replies under their comment, newest thread first', async () => {
  const { id } = await buildArticle();
  const old = await buildComment(id, { text: 'قدیمی', createdAt: new Date('2026-01-01T09:00Z') });
  await buildComment(id, { text: 'تازه', createdAt: new Date('2026-01-01T10:00Z') });
  for (const status of ['pending', 'rejected', 'spam', 'withdrawn'] as const) {
    await buildComment(id, { text: status, status });
    await buildComment(id, { text: `reply ${status}`, status, parentId: old.id });
  }
  await buildComment(id, { text: 'پاسخ', parentId: old.id, isStaff: true });
  const threads = await listComments(id, NOW);
  expect(threads.map(({ text }) => text)).toEqual(['تازه', 'قدیمی']);
  expect(threads[1]?.replies.map(({ text, isStaff }) => [text, isStaff])).toEqual([['پاسخ', true]]);
});

test('nothing of an article that the public may not read', async () => {
  const { id } = await buildArticle({ withdrawnAt: NOW });
  await buildComment(id);
  expect(await listComments(id, NOW)).toEqual([]);
});
