import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildPerson, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { createArticle, withFreshCode } from './create.ts';
import { findCode } from './find-code.ts';
import { findForEditing } from './find-for-editing.ts';

beforeEach(emptyDatabase);

test('begins an empty draft that only its author and the desk see', async () => {
  const reporter = await buildPerson('reporter');
  const { id, code, version } = await createArticle(reporter, { locale: 'fa' }, NOW);
  expect(code).toMatch(/^[0-9a-f]{10}$/);
  expect(await findCode(code, NOW)).toBeNull();
  expect(await findForEditing(reporter, id, NOW)).toMatchObject({
    ...{ id, code, version, locale: 'fa', number: 0, stage: 'draft', state: 'draft' },
    ...{ owner: { id: reporter.id }, savedAt: NOW, edition: null, publishedRevision: null },
    content: { headline: '', lead: '', sectionId: null, tags: [], label: 'news' },
    can: { edit: true, submit: true, approve: false, publish: false },
  });
  expect(await findForEditing(actorOf('editor'), id, NOW)).toMatchObject({
    can: { publish: true },
  });
  expect(await findForEditing(actorOf('reporter'), id, NOW)).toBeNull();
  expect(await findForEditing(actorOf('moderator'), id, NOW)).toBeNull();
  expect(await db.auditEvent.findMany()).toMatchObject([
    { actorId: reporter.id, action: 'article.create', subjectId: id, details: { code } },
  ]);
  expect(await db.outbox.count()).toBe(0);
});

test('a moderator begins nothing', async () => {
  const moderator = await buildPerson('moderator');
  const create = createArticle(moderator, { locale: 'fa' }, NOW);
  await expect(create).rejects.toMatchObject({ code: 'forbidden' });
});

describe('a code that is taken', () => {
  const insert = (code: string) => buildArticle({ code });

  test('is drawn again', async () => {
    await insert('a000000000');
    const codes = ['a000000000', 'a000000000', 'a000000001'];
    const { code } = await withFreshCode(insert, () => codes.shift() ?? '');
    expect(code).toBe('a000000001');
  });

  test('is given up after a few, and other failures at once', async () => {
    await insert('a000000000');
    await expect(withFreshCode(insert, () => 'a000000000')).rejects.toMatchObject({
      code: 'P2002',
    });
    let tries = 0;
    const act = async () => {
      tries += 1;
      throw new Error('the disk is full');
    };
    await expect(withFreshCode(act)).rejects.toThrow('the disk is full');
    expect(tries).toBe(1);
  });
});
