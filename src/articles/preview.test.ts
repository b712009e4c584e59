import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import {
  actorOf,
  buildArticle,
  buildAuthor,
  buildPerson,
  buildRevision,
  NOW,
} from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findArticle } from './find-article.ts';
import { findPreview, findPreviewedPictures, findRevisionView } from './find-preview.ts';
import { createPreviewLink, revokePreviewLink } from './preview-link.ts';
import { makePreviewToken, readPreviewToken } from './preview-token.ts';
import { publishArticle } from './publish.ts';

const HOUR = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const DRAFT = { publishAt: null, firstLiveAt: null };
let reporter: Person;

beforeEach(async () => {
  await emptyDatabase();
  reporter = await buildPerson('reporter');
});

async function buildDraft() {
  const { id } = await buildArticle({ ...DRAFT, ownerId: reporter.id });
  await buildRevision(id);
  return id;
}

describe('a link', () => {
  test('shows one revision, and no later one, until it is over', async () => {
    const id = await buildDraft();
    const { token, expiresAt } = await createPreviewLink(
      reporter,
      { id, revision: 1, hours: 2 },
      NOW,
    );
    await buildRevision(id);
    expect(await findPreview(token, later(1.99))).toMatchObject({
      ...{ revision: 1, expiresAt },
      article: { headline: 'عنوان ویرایش 1', otherEdition: null },
    });
    expect(await findPreview(token, later(2))).toBeNull();
    expect(await db.auditEvent.findMany()).toMatchObject([
      { action: 'preview.create', actorId: reporter.id },
    ]);
    expect(JSON.stringify(await db.auditEvent.findMany())).not.toContain(token);
  });

  test('ends when it is revoked, once; and goes with its article', async () => {
    const id = await buildDraft();
    const link = await createPreviewLink(reporter, { id, revision: 1, hours: 2 }, NOW);
    await revokePreviewLink(reporter, { id: link.id }, NOW);
    await revokePreviewLink(reporter, { id: link.id }, NOW);
    expect(await findPreview(link.token, NOW)).toBeNull();
    expect(await db.auditEvent.count()).toBe(2);
    const other = await createPreviewLink(reporter, { id, revision: 1, hours: 2 }, NOW);
    await db.article.delete({ where: { id } });
    expect(await findPreview(other.token, NOW)).toBeNull();
  });

  test('opens the pictures of its revision', async () => {
    const id = await buildDraft();
    const photo = await db.mediaAsset.create({ data: { key: 'lead', width: 8, height: 6 } });
    await buildRevision(id, { leadMediaId: photo.id });
    const { token } = await createPreviewLink(reporter, { id, revision: 2, hours: 2 }, NOW);
    expect(await findPreviewedPictures(token, NOW)).toEqual(['lead']);
    expect(await findPreview(token, NOW)).toMatchObject({
      article: { picture: { preview: token } },
    });
    expect(await findPreviewedPictures(token, later(3))).toEqual([]);
    expect(await findPreviewedPictures('nonsense', NOW)).toEqual([]);
  });

  test.each([
    ['hours_invalid', { hours: 0 }],
    ['hours_invalid', { hours: 169 }],
    ['hours_invalid', { hours: Number.NaN }],
    ['not_found', { revision: 2 }],
    ['not_found', { id: crypto.randomUUID() }],
  ])('is refused: %s %j', async (code, input) => {
    const id = await buildDraft();
    const create = createPreviewLink(reporter, { id, revision: 1, hours: 1, ...input }, NOW);
    await expect(create).rejects.toMatchObject({ code });
    expect(await db.previewLink.count()).toBe(0);
  });

  test('of another’s draft cannot be made or revoked', async () => {
    const id = await buildDraft();
    const link = await createPreviewLink(reporter, { id, revision: 1, hours: 1 }, NOW);
    for (const actor of [actorOf('reporter'), actorOf('moderator'), actorOf('editor', ['sport'])]) {
      const create = createPreviewLink(actor, { id, revision: 1, hours: 1 }, NOW);
      await expect(create).rejects.toMatchObject({ code: 'not_found' });
      await expect(revokePreviewLink(actor, link, NOW)).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await findRevisionView(actor, { id, number: 1 }, NOW)).toBeNull();
    }
  });
});

test('a preview is the very view that readers get once it is published', async () => {
  const author = await buildAuthor();
  const { id, code } = await buildArticle({ ...DRAFT, tags: ['مشهد'] });
  const editor = await buildPerson('editor');
  await buildRevision(id, {
    ...{ authorIds: [author.id], guestBylines: ['سارا'], dateline: 'مشهد', shortHeadline: 'کوتاه' },
    ...{ editorNote: 'پنهان', commentsCloseAt: NOW.toISOString() },
  });
  const drawn = await findRevisionView(editor, { id, number: 1 }, NOW);
  expect(JSON.stringify(drawn)).not.toContain('پنهان');
  await publishArticle(editor, { id, seenVersion: 1, at: null }, NOW);
  expect(drawn).toEqual(await findArticle({ code, locale: 'fa' }, NOW));
});

describe('a token', () => {
  const secret = 'a secret of 32 characters or more';
  const link = { linkId: crypto.randomUUID(), revision: 7, expiresAt: later(1) };
  const token = makePreviewToken(link, secret);

  test('says what it was made of, until its end', () => {
    expect(readPreviewToken(token, NOW, secret)).toEqual(link);
    expect(readPreviewToken(token, later(1), secret)).toBeNull();
  });

  test('is nothing with one letter changed, under another secret, or cut', () => {
    for (let place = 0; place < token.length; place += 1) {
      const letter = token[place] === 'A' ? 'B' : 'A';
      const forged = token.slice(0, place) + letter + token.slice(place + 1);
      const read = readPreviewToken(forged, NOW, secret);
      // The last letter carries bits that mean nothing.
      expect(read && place < token.length - 1).toBeFalsy();
    }
    expect(readPreviewToken(token, NOW, `${secret}!`)).toBeNull();
    expect(readPreviewToken(token.slice(1), NOW, secret)).toBeNull();
    expect(readPreviewToken('', NOW, secret)).toBeNull();
  });
});
