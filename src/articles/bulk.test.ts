import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import {
  actorOf,
  buildArticle,
  buildPerson,
  buildRevision,
  buildSection,
  NOW,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { BULK_MOST, bulkArticles } from './bulk.ts';

beforeEach(emptyDatabase);

async function buildSaved(values: Parameters<typeof buildArticle>[0] = {}) {
  const article = await buildArticle(values);
  await buildRevision(article.id);
  return article;
}

const codes = (outcomes: Awaited<ReturnType<typeof bulkArticles>>) =>
  outcomes.map(({ refused }) => refused?.code ?? 'done');

test('each article for itself: one that was changed meanwhile or is not theirs leaves the others be', async () => {
  const city = await buildSection();
  const [one, stale, foreign, two] = [
    await buildSaved({ sectionId: city.id }),
    await buildSaved({ sectionId: city.id, version: 3 }),
    await buildSaved(),
    await buildSaved({ sectionId: city.id }),
  ];
  const editor = actorOf('editor', [city.id]);
  const items = [one, stale, foreign, two].map(({ id }) => ({ id, seenVersion: 1 }));
  items.push({ id: crypto.randomUUID(), seenVersion: 1 });
  const reason = 'نام نادرست';
  const outcomes = await bulkArticles(editor, { act: 'withdraw', items, reason }, NOW);
  expect(codes(outcomes)).toEqual(['done', 'stale_version', 'forbidden', 'done', 'not_found']);
  const withdrawn = await db.article.findMany({
    where: { withdrawnAt: { not: null } },
    select: { id: true },
  });
  expect(withdrawn.map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
  expect(await db.auditEvent.count({ where: { action: 'article.withdraw' } })).toBe(2);
});

test('moving saves the newest text in its new section; readers see nothing of it yet', async () => {
  const [article, sport] = [await buildSaved(), await buildSection()];
  const items = [{ id: article.id, seenVersion: 1 }];
  const outcomes = await bulkArticles(
    await buildPerson('chief'),
    { act: 'section', items, sectionId: sport.id },
    NOW,
  );
  expect(codes(outcomes)).toEqual(['done']);
  const after = await db.article.findUniqueOrThrow({
    where: { id: article.id },
    select: { sectionId: true, deskSectionId: true, deskHeadline: true, version: true },
  });
  expect(after).toEqual({
    sectionId: article.sectionId,
    deskSectionId: sport.id,
    deskHeadline: 'عنوان ویرایش 1',
    version: 2,
  });
});

test('a reason is needed, and a page of the desk is the most', async () => {
  const items = [{ id: (await buildSaved()).id, seenVersion: 1 }];
  const chief = actorOf('chief');
  const outcomes = await bulkArticles(chief, { act: 'withdraw', items, reason: ' ' }, NOW);
  expect(codes(outcomes)).toEqual(['reason_missing']);
  const many = Array.from({ length: BULK_MOST + 1 }, () => items[0] ?? { id: '', seenVersion: 1 });
  await expect(
    bulkArticles(chief, { act: 'withdraw', items: many, reason: 'x' }, NOW),
  ).rejects.toMatchObject({ code: 'list_long' });
});

test('a stage is a step of the review, with its note; what is no step is told of', async () => {
  const [one, approved] = [
    await buildSaved({ publishAt: null, firstLiveAt: null }),
    await buildSaved({ publishAt: null, firstLiveAt: null, stage: 'approved' }),
  ];
  const items = [one, approved].map(({ id }) => ({ id, seenVersion: 1 }));
  const chief = await buildPerson('chief');
  const outcomes = await bulkArticles(
    chief,
    { act: 'stage', items, stage: 'approved', note: 'خوب است' },
    NOW,
  );
  expect(codes(outcomes)).toEqual(['done', 'step_impossible']);
  expect(await db.reviewStep.findMany()).toMatchObject([
    { articleId: one.id, stage: 'approved', note: 'خوب است', actorId: chief.id },
  ]);
});
