import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import {
  actorOf,
  buildArticle,
  buildPerson,
  buildRevision,
  buildSection,
  NOW,
  PUBLISHED_AT,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { applyDueUpdates } from './apply-due-updates.ts';
import { cancelSchedule } from './cancel-schedule.ts';
import { addCorrection } from './correct.ts';
import { setExpiry } from './expire.ts';
import { findArticle } from './find-article.ts';
import { findCode } from './find-code.ts';
import { findForEditing } from './find-for-editing.ts';
import { publishArticle } from './publish.ts';
import { cancelUpdate, scheduleUpdate } from './schedule-update.ts';
import { stateOf } from './state.ts';
import { withdrawArticle } from './withdraw.ts';

const LATER = new Date(NOW.getTime() + 3_600_000);
const JUST_BEFORE = new Date(LATER.getTime() - 1);
const DRAFT = { publishAt: null, firstLiveAt: null };
let editor: Person;

beforeEach(async () => {
  await emptyDatabase();
  editor = await buildPerson('editor');
});

async function buildReady(values: Parameters<typeof buildArticle>[0] = {}) {
  const article = await buildArticle(values);
  await buildRevision(article.id);
  return { ...article, seen: { id: article.id, seenVersion: 1 } };
}

const findRow = (id: string) => db.article.findUniqueOrThrow({ where: { id } });
const actions = async () =>
  (await db.auditEvent.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action);
const changes = async () =>
  (await db.outbox.findMany({ orderBy: { id: 'asc' } })).map(({ change }) => change);

describe('an update that waits', () => {
  test('replaces the text at its instant, with what was saved by then and no more', async () => {
    const { id, code, seen } = await buildReady();
    const waits = await scheduleUpdate(editor, { ...seen, at: LATER }, NOW);
    expect(waits).toEqual({ version: 2, revision: 1 });
    await buildRevision(id);
    expect(stateOf(await findRow(id), NOW)).toBe('updateScheduled');
    expect(await applyDueUpdates(JUST_BEFORE)).toBe(0);
    const before = await findArticle({ code, locale: 'fa' }, JUST_BEFORE);
    expect(before).toMatchObject({ headline: 'عنوان خبر', revisedAt: null });
    expect(await applyDueUpdates(LATER)).toBe(1);
    expect(await findArticle({ code, locale: 'fa' }, LATER)).toMatchObject({
      ...{ headline: 'عنوان ویرایش 1', publishAt: PUBLISHED_AT, revisedAt: LATER },
    });
    expect(await findRow(id)).toMatchObject({
      ...{ publishedRevision: 1, updateAt: null, updateRevision: null, version: 3 },
    });
    expect(await actions()).toEqual(['article.scheduleUpdate', 'article.update']);
    expect(await changes()).toMatchObject([{ code, before: {}, after: {} }]);
    expect(await applyDueUpdates(LATER)).toBe(0);
  });

  test('is applied once, however many instances look', async () => {
    const codes: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      const { seen, code } = await buildReady();
      await scheduleUpdate(editor, { ...seen, at: LATER }, NOW);
      codes.push(code);
    }
    const applied = await Promise.all([1, 2, 3].map(() => applyDueUpdates(LATER)));
    // One may leave a row to another that has it in hand; nobody takes it twice.
    expect(applied.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(await db.auditEvent.count({ where: { action: 'article.update' } })).toBe(6);
    expect((await changes()).length).toBe(6);
  });

  test('that cannot be published any more is given up, and the others are not held up', async () => {
    const broken = await buildReady();
    const section = await buildSection();
    await buildRevision(broken.id, { sectionId: section.id });
    await scheduleUpdate(editor, { ...broken.seen, at: LATER }, NOW);
    const whole = await buildReady();
    await scheduleUpdate(editor, { ...whole.seen, at: LATER }, NOW);
    await db.section.delete({ where: { id: section.id } });
    expect(await applyDueUpdates(LATER)).toBe(1);
    expect(await findRow(broken.id)).toMatchObject({ updateAt: null, headline: 'عنوان خبر' });
    const failed = await db.auditEvent.findFirst({ where: { action: 'article.updateFailed' } });
    expect(failed).toMatchObject({ subjectId: broken.id, details: { code: 'reference_gone' } });
  });

  test('goes when it is cancelled, published before, or the article is withdrawn', async () => {
    const one = await buildReady();
    await scheduleUpdate(editor, { ...one.seen, at: LATER }, NOW);
    await cancelUpdate(editor, { id: one.id, seenVersion: 2 }, NOW);
    const two = await buildReady();
    await scheduleUpdate(editor, { ...two.seen, at: LATER }, NOW);
    await publishArticle(editor, { id: two.id, seenVersion: 2, at: null }, NOW);
    const three = await buildReady();
    await scheduleUpdate(editor, { ...three.seen, at: LATER }, NOW);
    await withdrawArticle(editor, { id: three.id, seenVersion: 2, reason: 'نادرست' }, NOW);
    expect(await applyDueUpdates(LATER)).toBe(0);
    const again = cancelUpdate(editor, { id: one.id, seenVersion: 3 }, NOW);
    await expect(again).rejects.toMatchObject({ code: 'not_scheduled' });
  });

  test.each([
    ['schedule_past', {}, { at: new Date(NOW.getTime() - 61_000) }],
    ['schedule_past', {}, { at: NOW }],
    ['schedule_past', {}, { at: new Date('nonsense') }],
    ['not_public', DRAFT, {}],
    ['stale_version', {}, { seenVersion: 2 }],
  ])('is refused: %s %j', async (code, values, input) => {
    const { seen } = await buildReady(values);
    const schedule = scheduleUpdate(editor, { ...seen, at: LATER, ...input }, NOW);
    await expect(schedule).rejects.toMatchObject({ code });
    expect(await actions()).toEqual([]);
  });

  test('is refused: nothing new, not whole, not theirs', async () => {
    const { id, seen } = await buildReady({ publishedRevision: 1 });
    const input = { ...seen, at: LATER };
    await expect(scheduleUpdate(editor, input, NOW)).rejects.toMatchObject({
      code: 'nothing_to_publish',
    });
    await buildRevision(id, { headline: '' });
    await expect(scheduleUpdate(editor, input, NOW)).rejects.toMatchObject({
      code: 'headline_missing',
    });
    for (const actor of [actorOf('reporter'), actorOf('moderator'), actorOf('editor', [])]) {
      await expect(scheduleUpdate(actor, input, NOW)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('an instant that is taken back', () => {
  test('leaves an approved draft that nobody has seen', async () => {
    const { id, code, seen } = await buildReady(DRAFT);
    await publishArticle(editor, { ...seen, at: LATER }, NOW);
    await cancelSchedule(editor, { id, seenVersion: 2 }, NOW);
    const row = await findRow(id);
    expect(stateOf(row, LATER)).toBe('approved');
    expect(row).toMatchObject({ ...DRAFT, publishedRevision: null });
    expect(await findCode(code, LATER)).toBeNull();
    expect((await changes()).at(-1)).toMatchObject({ code, before: null, after: null });
    const again = cancelSchedule(editor, { id, seenVersion: 3 }, NOW);
    await expect(again).rejects.toMatchObject({ code: 'not_scheduled' });
  });

  test('of a return leaves the article withdrawn, for the reason that was given', async () => {
    const { id, code, seen } = await buildReady();
    await withdrawArticle(editor, { ...seen, reason: 'نام درست نبود.' }, NOW);
    await publishArticle(editor, { id, seenVersion: 2, at: LATER }, NOW);
    await cancelSchedule(editor, { id, seenVersion: 3 }, NOW);
    expect(await findCode(code, LATER)).toEqual({
      ...{ state: 'withdrawn', locale: 'fa', reason: 'نام درست نبود.' },
    });
    expect(await findRow(id)).toMatchObject({ publishAt: PUBLISHED_AT });
  });

  test('is refused of what readers have', async () => {
    const { seen } = await buildReady();
    await expect(cancelSchedule(editor, seen, NOW)).rejects.toMatchObject({
      code: 'not_scheduled',
    });
  });
});

describe('an expiry', () => {
  test('ends an article at its instant; with none it returns', async () => {
    const { id, code, seen } = await buildReady();
    await setExpiry(editor, { ...seen, at: LATER }, NOW);
    expect(await findArticle({ code, locale: 'fa' }, JUST_BEFORE)).not.toBeNull();
    expect(await findArticle({ code, locale: 'fa' }, LATER)).toBeNull();
    await setExpiry(editor, { id, seenVersion: 2, at: null }, LATER);
    expect(await findArticle({ code, locale: 'fa' }, LATER)).not.toBeNull();
    expect(await changes()).toMatchObject([
      { before: {}, after: {} },
      { before: null, after: {} },
    ]);
    expect(await actions()).toEqual(['article.expiry', 'article.expiry']);
  });

  test.each([
    ['now', {}, NOW],
    ['nonsense', {}, new Date('nonsense')],
    ['before the publication', { publishAt: LATER, firstLiveAt: LATER }, JUST_BEFORE],
  ])('is refused: %s', async (_, values, at) => {
    const { seen } = await buildReady(values);
    await expect(setExpiry(editor, { ...seen, at }, NOW)).rejects.toMatchObject({
      code: 'expiry_past',
    });
  });
});

describe('a correction', () => {
  test('stands under the article, with its time, and marks it as updated', async () => {
    const { code, seen } = await buildReady();
    const text = ' نام شهردار\nدرست شد. ';
    await addCorrection(editor, { ...seen, kind: 'correction', text }, NOW);
    expect(await findArticle({ code, locale: 'fa' }, NOW)).toMatchObject({
      revisedAt: NOW,
      corrections: [{ kind: 'correction', text: 'نام شهردار\nدرست شد.', at: NOW }],
    });
    expect(await actions()).toEqual(['article.correct']);
    expect(await changes()).toMatchObject([{ before: {}, after: {} }]);
    expect(await findForEditing(editor, seen.id, NOW)).toMatchObject({
      corrections: [{ by: { id: editor.id } }],
    });
  });

  test.each([
    ['text_missing', {}, { text: ' \u200B ' }],
    ['text_long', {}, { text: 'ا'.repeat(2001) }],
    ['not_public', DRAFT, {}],
    ['not_public', { withdrawnAt: NOW }, {}],
    ['stale_version', {}, { seenVersion: 3 }],
  ])('is refused: %s %j', async (code, values, input) => {
    const { seen } = await buildReady(values);
    const correct = { ...seen, kind: 'update' as const, text: 'تازه', ...input };
    await expect(addCorrection(editor, correct, NOW)).rejects.toMatchObject({ code });
    expect(await db.correction.count()).toBe(0);
  });
});
