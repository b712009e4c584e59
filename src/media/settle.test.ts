import { beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildPerson, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findPictureFile } from './find-file.ts';
import { buildJpeg, openMediaFolder } from './picture.fixture.ts';
import { settlePictures } from './settle.ts';
import { keyOf, pictureFile } from './sizes.ts';
import { storage } from './storage.ts';
import { originalFile } from './store-files.ts';
import { tidyPictures } from './tidy.ts';
import { uploadPicture } from './upload.ts';

openMediaFolder();
beforeEach(emptyDatabase);

const DRAFT = { publishAt: null, firstLiveAt: null };
const LATER = new Date(NOW.getTime() + 60_000);

async function buildPicture() {
  const uploader = await buildPerson('reporter');
  const bytes = await buildJpeg(200, 200);
  const { picture } = await uploadPicture(uploader, { bytes, name: 'a.jpg' }, NOW);
  return { ...picture, uploader, name: pictureFile(picture.key, 200) };
}

const use = (articleId: string, mediaId: string, isPublished = false) =>
  db.mediaUse.create({ data: { articleId, mediaId, isPublished } });
/** A live article that shows it. */
async function buildUse(mediaId: string) {
  const article = await buildArticle({ leadMediaId: mediaId });
  await use(article.id, mediaId, true);
  return article;
}
const ask = (name: string, now = NOW) => findPictureFile(null, { name }, now);
const publicFiles = async (key: string) => (await storage.list('public', key)).length;

describe('readers', () => {
  test('find nothing of a picture that stands in no article, or only in a draft', async () => {
    const { id, key, name } = await buildPicture();
    expect(await ask(name)).toBeNull();
    const draft = await buildArticle({ ...DRAFT, leadMediaId: id });
    await use(draft.id, id, true);
    expect(await ask(name)).toBeNull();
    await settlePictures(NOW);
    expect(await publicFiles(key)).toBe(0);
    expect(await db.mediaAsset.count({ where: { isPublic: true } })).toBe(0);
  });

  test('have a picture of an article from its minute on, and not before', async () => {
    const { id, key, name } = await buildPicture();
    const article = await buildArticle({ publishAt: LATER, firstLiveAt: LATER, leadMediaId: id });
    await use(article.id, id, true);
    const before = new Date(LATER.getTime() - 1);
    expect(await ask(name, before)).toBeNull();
    await settlePictures(before);
    expect(await publicFiles(key)).toBe(0);
    expect(await ask(name, LATER)).toMatchObject({ isPublic: true });
    expect(await publicFiles(key)).toBe(6);
    expect(await storage.list('private', key)).toEqual([]);
  });

  test('do not have what is only in the draft of an article that they have', async () => {
    const { id, key, name } = await buildPicture();
    const article = await buildArticle();
    await use(article.id, id);
    expect(await ask(name)).toBeNull();
    await settlePictures(NOW);
    expect(await publicFiles(key)).toBe(0);
  });

  test('keep what they had, when the article is gone', async () => {
    const { id, key, name } = await buildPicture();
    const article = await buildUse(id);
    await settlePictures(NOW);
    await db.article.update({ where: { id: article.id }, data: { withdrawnAt: NOW } });
    expect(await ask(name)).toMatchObject({ isPublic: true });
    expect(await publicFiles(key)).toBe(6);
  });
});

describe('settling', () => {
  test('is done by the clock, as often as it is asked for, by several at once', async () => {
    const { id, key, name } = await buildPicture();
    await buildUse(id);
    await Promise.all([1, 2, 3].map(() => settlePictures(NOW)));
    await settlePictures(NOW, [key]);
    expect(await publicFiles(key)).toBe(6);
    expect(await db.mediaAsset.findUnique({ where: { id } })).toMatchObject({ isPublic: true });
    expect((await ask(name))?.data.length).toBeGreaterThan(100);
  });

  test('goes on where it was cut off', async () => {
    const { id, key, name } = await buildPicture();
    await buildUse(id);
    await db.mediaAsset.update({ where: { id }, data: { isPublic: true } });
    await storage.move(name, 'private', 'public');
    await settlePictures(NOW);
    expect(await publicFiles(key)).toBe(6);
  });

  test('leaves originals where they are', async () => {
    const { id, key } = await buildPicture();
    await buildUse(id);
    await settlePictures(NOW);
    expect(await storage.read('originals', originalFile(key))).not.toBeNull();
    expect(await ask(originalFile(key))).toBeNull();
  });
});

describe('before readers have it, a file is for', () => {
  test('who brought it, the desk, and nobody else of the newsroom', async () => {
    const { name, uploader } = await buildPicture();
    for (const actor of [uploader, actorOf('editor'), actorOf('chief'), actorOf('admin'), SYSTEM]) {
      const found = await findPictureFile(actor, { name }, NOW);
      expect(found, actor.role).toMatchObject({ isPublic: false });
    }
    for (const actor of [actorOf('reporter'), actorOf('moderator')]) {
      expect(await findPictureFile(actor, { name }, NOW), actor.role).toBeNull();
    }
  });

  test('the reporter in whose article it stands', async () => {
    const { id, name } = await buildPicture();
    const owner = await buildPerson('reporter');
    const article = await buildArticle({ ...DRAFT, ownerId: owner.id });
    await use(article.id, id);
    expect(await findPictureFile(owner, { name }, NOW)).toMatchObject({ isPublic: false });
  });

  test('who has a preview link of what shows it', async () => {
    const { key, name } = await buildPicture();
    const preview = (previewed: string[]) => findPictureFile(null, { name, previewed }, NOW);
    expect(await preview([key])).toMatchObject({ isPublic: false });
    expect(await preview(['another'])).toBeNull();
  });
});

test('what a crash left on its way is brought home, or cleared away', async () => {
  const { key } = await buildPicture();
  const [file] = await storage.list('private', key);
  const name = file?.name ?? '';
  for (const [from, one] of [
    ['private', name],
    ['originals', originalFile(key)],
  ] as const) {
    await storage.move(one, from, 'passing');
  }
  const orphan = pictureFile('0'.repeat(32), 480);
  await storage.write('passing', orphan, Buffer.from('x'));
  await tidyPictures(new Date());
  expect(await storage.list('passing')).toHaveLength(3);
  expect(await findPictureFile(SYSTEM, { name }, NOW)).not.toBeNull();
  await tidyPictures(new Date(Date.now() + 3_700_000));
  expect(await storage.list('passing')).toEqual([]);
  expect(await storage.read('private', name)).not.toBeNull();
  expect(await storage.read('originals', originalFile(key))).not.toBeNull();
});

test.each([
  '../secret-800.webp',
  '..%2Fsecret-800.webp',
  'a/../secret-800.webp',
  '..\\secret-800.webp',
  '/etc/passwd-800.webp',
  'secret',
  'private/secret-800.webp',
  'secret-800.webp\0',
  'secret-800.webp\n',
  'secret-800.svg',
  'secret-80.webp',
  'secret.part-800.webp',
  `${'a'.repeat(81)}-800.webp`,
  '',
])('%j is the name of no picture', async (name) => {
  expect(keyOf(name)).toBeNull();
  expect(await findPictureFile(SYSTEM, { name }, NOW)).toBeNull();
});
