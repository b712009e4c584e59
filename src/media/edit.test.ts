import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildArticle, buildPerson, buildSource, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { deletePicture } from './delete.ts';
import { editPicture, LONGEST } from './edit.ts';
import { colourAt, openMediaFolder, twoColours } from './picture.fixture.ts';
import { settlePictures } from './settle.ts';
import { cropFile } from './sizes.ts';
import { storage } from './storage.ts';
import { filesOf } from './store-files.ts';
import { uploadPicture } from './upload.ts';

openMediaFolder();
beforeEach(emptyDatabase);

async function buildPicture() {
  const uploader = await buildPerson('reporter');
  const bytes = await twoColours(400, 200).jpeg().toBuffer();
  const { picture } = await uploadPicture(uploader, { bytes, name: 'a.jpg' }, NOW);
  const input = {
    ...{ id: picture.id, alt: 'بازار', caption: '', credit: 'رضا', licence: 'CC BY 4.0' },
    ...{ rightsExpireAt: null, focalX: 0.5, focalY: 0.5 },
  };
  return { ...picture, uploader, input };
}
const findRow = (id: string) => db.mediaAsset.findUnique({ where: { id } });

describe('a picture is edited', () => {
  test('by who brought it and by the desk; texts are stored clean and found', async () => {
    const { id, uploader, input } = await buildPicture();
    const rightsExpireAt = new Date('2027-03-20T20:30:00Z');
    await editPicture(uploader, { ...input, alt: ' كتاب  ', rightsExpireAt }, NOW);
    expect(await findRow(id)).toMatchObject({
      ...{ alt: 'کتاب', licence: 'CC BY 4.0', rightsExpireAt, searchKey: 'کتاب رضا a.jpg' },
    });
    const editor = await buildPerson('editor');
    await editPicture(editor, { ...input, caption: 'سطر یک\nسطر دو' }, NOW);
    expect(await findRow(id)).toMatchObject({ caption: 'سطر یک\nسطر دو', rightsExpireAt: null });
    const events = await db.auditEvent.findMany({ where: { action: 'picture.edit' } });
    expect(events.map(({ actorId }) => actorId).sort()).toEqual([uploader.id, editor.id].sort());
  });

  test('and its cuts follow the focal point, under names of their own', async () => {
    const { id, key, uploader, input } = await buildPicture();
    await editPicture(uploader, { ...input, focalX: 0.912, focalY: 0.2 }, NOW);
    const row = await findRow(id);
    expect(row).toMatchObject({ focalX: 0.91, focalY: 0.2 });
    const name = cropFile({ key, width: 400, height: 200, focalX: 0.91, focalY: 0.2 }, '1x1');
    expect(name).toBe(`${key}-1x1-91-20-200.jpg`);
    const cut = await storage.read('private', name);
    // Its centre is blue now; that of the first cut was the border of both colours.
    expect((await colourAt(cut ?? Buffer.alloc(0), 0.1, 0.5))[2]).toBeGreaterThan(180);
    expect(await storage.read('private', `${key}-1x1-50-50-200.jpg`)).not.toBeNull();
  });

  test('also when readers have it: the new cuts go to them too', async () => {
    const { id, key, uploader, input } = await buildPicture();
    const article = await buildArticle({ leadMediaId: id });
    await db.mediaUse.create({ data: { articleId: article.id, mediaId: id, isPublished: true } });
    await settlePictures(NOW);
    await editPicture(uploader, { ...input, focalX: 0 }, NOW);
    await settlePictures(NOW);
    expect(await storage.read('public', `${key}-1x1-0-50-200.jpg`)).not.toBeNull();
  });

  test.each([
    ['text_long', { alt: 'x'.repeat(LONGEST.alt + 1) }],
    ['date_invalid', { rightsExpireAt: new Date('nonsense') }],
    ['not_found', { focalX: 1.1 }],
    ['not_found', { focalX: Number.NaN }],
    ['not_found', { id: crypto.randomUUID() }],
  ])('but not so: %s, %j', async (code, change) => {
    const { id, uploader, input } = await buildPicture();
    const before = await findRow(id);
    const edit = editPicture(uploader, { ...input, ...change }, NOW);
    await expect(edit).rejects.toMatchObject({ code });
    expect(await findRow(id)).toEqual(before);
  });

  test('by nobody else: not found, unless it is public, then forbidden', async () => {
    const { id, input } = await buildPicture();
    const other = actorOf('reporter');
    await expect(editPicture(other, input, NOW)).rejects.toMatchObject({ code: 'not_found' });
    await db.mediaAsset.update({ where: { id }, data: { isPublic: true } });
    await expect(editPicture(other, input, NOW)).rejects.toMatchObject({ code: 'forbidden' });
    const moderator = editPicture(actorOf('moderator'), input, NOW);
    await expect(moderator).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a picture is deleted', () => {
  test('with all its files', async () => {
    const { id, key, uploader } = await buildPicture();
    expect((await filesOf(key)).length).toBeGreaterThan(5);
    await deletePicture(uploader, { id }, NOW);
    expect(await filesOf(key)).toEqual([]);
    expect(await findRow(id)).toBeNull();
    const events = await db.auditEvent.findMany({ where: { action: 'picture.delete' } });
    expect(events).toMatchObject([{ actorId: uploader.id, subjectId: id }]);
  });

  test('not while anything shows it', async () => {
    const { id, key, uploader } = await buildPicture();
    const files = await filesOf(key);
    const refused = () => deletePicture(uploader, { id }, NOW);
    const article = await buildArticle({ publishAt: null, firstLiveAt: null });
    await db.mediaUse.create({ data: { articleId: article.id, mediaId: id } });
    await expect(refused()).rejects.toMatchObject({ code: 'picture_used', details: { count: 1 } });
    await db.mediaUse.deleteMany();
    await db.article.update({ where: { id: article.id }, data: { leadMediaId: id } });
    await expect(refused()).rejects.toMatchObject({ code: 'picture_used' });
    await db.article.update({ where: { id: article.id }, data: { leadMediaId: null } });
    const source = await buildSource({ logoId: id });
    await expect(refused()).rejects.toMatchObject({ code: 'picture_used' });
    expect(await filesOf(key)).toEqual(files);
    await db.source.update({ where: { id: source.id }, data: { logoId: null } });
    await refused();
  });

  test('not under an article that takes it at the same moment', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { id, uploader } = await buildPicture();
      const article = await buildArticle();
      const both = await Promise.allSettled([
        deletePicture(uploader, { id }, NOW),
        db.mediaUse.create({ data: { articleId: article.id, mediaId: id } }),
      ]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await db.mediaUse.count({ where: { mediaId: id } })).toBe((await findRow(id)) ? 1 : 0);
    }
  });

  test('not by others', async () => {
    const { id } = await buildPicture();
    for (const role of ['reporter', 'moderator'] as const) {
      const attempt = deletePicture(actorOf(role), { id }, NOW);
      await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});
