import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { buildArticle, buildPerson, buildRevision, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findForEditing } from './find-for-editing.ts';
import { publishArticle } from './publish.ts';
import { reviewArticle } from './review.ts';
import { saveRevision } from './save-revision.ts';

const DRAFT = { publishAt: null, firstLiveAt: null };
let reporter: Person;
let editor: Person;

beforeEach(async () => {
  await emptyDatabase();
  reporter = await buildPerson('reporter');
  editor = await buildPerson('editor');
});

async function buildDraft(values: Parameters<typeof buildArticle>[0] = {}) {
  const { id } = await buildArticle({ ...DRAFT, ownerId: reporter.id, ...values });
  await buildRevision(id);
  return id;
}

const step = (actor: Person, id: string, seenVersion: number, stage: string, note = '') =>
  reviewArticle(actor, { id, seenVersion, stage: stage as 'draft', note }, NOW);
const refused = (code: string) => ({ code });

test('a text goes in, comes back, goes in again and out; each step with its word', async () => {
  const id = await buildDraft();
  await step(reporter, id, 1, 'inReview', 'لطفاً ببینید.');
  const save = (seenVersion: number) =>
    saveRevision(reporter, { id, seenVersion, content: { lead: 'تازه' } }, NOW);
  await expect(save(2)).rejects.toMatchObject(refused('forbidden'));
  await step(editor, id, 2, 'changesAsked', 'منبع؟');
  expect(await save(3)).toMatchObject({ version: 4, number: 2 });
  await step(reporter, id, 4, 'inReview');
  await step(editor, id, 5, 'approved');
  expect(await findForEditing(reporter, id, NOW)).toMatchObject({
    ...{ state: 'approved', can: { edit: false } },
    steps: [
      { stage: 'inReview', note: 'لطفاً ببینید.', revision: 1, by: { id: reporter.id } },
      { stage: 'changesAsked', note: 'منبع؟', revision: 1, by: { id: editor.id } },
      { stage: 'inReview', note: '', revision: 2 },
      { stage: 'approved', revision: 2 },
    ],
  });
  await publishArticle(editor, { id, seenVersion: 6, at: null }, NOW);
  expect(await findForEditing(editor, id, NOW)).toMatchObject({ state: 'live', stage: 'draft' });
  expect(await db.outbox.count()).toBe(1);
  expect((await db.auditEvent.findMany({ orderBy: { id: 'asc' } }))[0]).toMatchObject({
    ...{ action: 'article.review', actorId: reporter.id },
    details: { from: 'draft', stage: 'inReview', revision: 1, version: 2 },
  });
});

test('who handed a text in may take it back while nobody has decided', async () => {
  const id = await buildDraft();
  await step(reporter, id, 1, 'inReview');
  await step(reporter, id, 2, 'draft');
  await step(editor, id, 3, 'approved');
  await expect(step(reporter, id, 4, 'draft')).rejects.toMatchObject(refused('forbidden'));
});

describe('refuses', () => {
  test.each([
    ['step_impossible', 'inReview', 'inReview', ''],
    ['step_impossible', 'inReview', 'approved', ''],
    ['step_impossible', 'approved', 'approved', ''],
    ['step_impossible', 'draft', 'draft', ''],
    ['text_missing', 'changesAsked', 'inReview', ' \n'],
    ['text_long', 'approved', 'inReview', 'ا'.repeat(2001)],
  ] as const)('%s: to %s from %s', async (code, to, from, note) => {
    const id = await buildDraft({ stage: from });
    await expect(step(editor, id, 1, to, note)).rejects.toMatchObject(refused(code));
    expect(await db.reviewStep.count()).toBe(0);
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({
      version: 1,
      stage: from,
    });
  });

  test('nothing to review, not theirs, an older version', async () => {
    const id = await buildDraft();
    await buildRevision(id, { headline: '' });
    await expect(step(reporter, id, 1, 'inReview')).rejects.toMatchObject(
      refused('headline_missing'),
    );
    await expect(step(reporter, id, 1, 'approved')).rejects.toMatchObject(refused('forbidden'));
    await expect(step(editor, id, 9, 'approved')).rejects.toMatchObject(refused('stale_version'));
    const other = await buildPerson('reporter');
    await expect(step(other, id, 1, 'inReview')).rejects.toMatchObject(refused('not_found'));
  });
});
