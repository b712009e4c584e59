import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { actorOf, buildArticle, buildPerson, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { findPicture } from './find.ts';
import { listPictures, type PictureQuery } from './list.ts';
import { searchKeyOf } from './search-key.ts';

beforeEach(emptyDatabase);

let serial = 0;
function buildAsset(values: Partial<Prisma.MediaAssetUncheckedCreateInput> = {}) {
  serial += 1;
  const { alt = '', caption = '', credit = '', originalName = '' } = values;
  const searchKey = searchKeyOf({ alt, caption, credit, originalName });
  const createdAt = new Date(NOW.getTime() + serial);
  const data = { key: `key${serial}`, width: 100, height: 100, createdAt, searchKey, ...values };
  return db.mediaAsset.create({ data });
}

const editor = actorOf('editor');
const ids = async (query: PictureQuery = {}, actor = editor) =>
  (await listPictures(actor, query, NOW)).pictures.map(({ id }) => id);

describe('the library', () => {
  test('gives every picture once, newest first, page by page, also of one instant', async () => {
    const all: string[] = [];
    for (let count = 0; count < 80; count += 1) {
      const createdAt = new Date(NOW.getTime() + Math.floor(count / 40));
      all.unshift((await buildAsset({ createdAt })).id);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listPictures>> = await listPictures(
        editor,
        { after },
        NOW,
      );
      seen.push(...page.pictures.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(seen).toEqual(all);
  });

  test('is searched by any spelling, all words, also by the name of a file', async () => {
    const books = await buildAsset({ alt: 'کتاب‌های نمایشگاه', credit: 'مینا' });
    const other = await buildAsset({ originalName: 'IMG_2041.JPG', caption: 'نمایشگاه ماشین' });
    expect(await ids({ query: 'كتاب هاي' })).toEqual([books.id]);
    expect(await ids({ query: 'نمایشگاه' })).toEqual([other.id, books.id]);
    expect(await ids({ query: 'نمایشگاه مینا' })).toEqual([books.id]);
    expect(await ids({ query: 'img_۲۰۴۱' })).toEqual([other.id]);
    expect(await ids({ query: '%' })).toEqual([]);
    expect(await ids({ query: '  ' })).toHaveLength(2);
  });

  test('is filtered', async () => {
    const me = await buildPerson('editor');
    const mine = await buildAsset({ uploadedById: me.id });
    const expired = await buildAsset({ rightsExpireAt: NOW });
    const lasting = await buildAsset({ rightsExpireAt: new Date(NOW.getTime() + 1) });
    await buildArticle({ leadMediaId: expired.id });
    const article = await buildArticle();
    await db.mediaUse.create({ data: { articleId: article.id, mediaId: lasting.id } });
    expect(await ids({ filter: 'mine' }, me)).toEqual([mine.id]);
    expect(await ids({ filter: 'expired' })).toEqual([expired.id]);
    expect(await ids({ filter: 'unused' })).toEqual([mine.id]);
    expect(await ids({ after: crypto.randomUUID() })).toEqual([]);
  });

  test('shows a reporter what is public, theirs, or in their articles; a moderator nothing', async () => {
    const me = await buildPerson('reporter');
    const mine = await buildAsset({ uploadedById: me.id });
    const open = await buildAsset({ isPublic: true });
    const inMine = await buildAsset();
    await buildAsset();
    const draft = { publishAt: null, firstLiveAt: null, ownerId: me.id };
    await buildArticle({ ...draft, leadMediaId: inMine.id });
    expect(await ids({}, me)).toEqual([inMine.id, open.id, mine.id]);
    expect(await ids({}, actorOf('moderator'))).toEqual([]);
    expect(await ids()).toHaveLength(4);
  });
});

describe('a picture', () => {
  test('says where it is used, to each what is theirs to know', async () => {
    const me = await buildPerson('reporter');
    const { id } = await buildAsset({ uploadedById: me.id });
    const live = await buildArticle({ leadMediaId: id, headline: 'زنده' });
    const draft = { publishAt: null, firstLiveAt: null };
    const hidden = await buildArticle({ ...draft, deskHeadline: 'پیش‌نویس' });
    const own = await buildArticle({ ...draft, deskHeadline: 'خودم', ownerId: me.id });
    for (const { id: articleId } of [live, hidden, own]) {
      await db.mediaUse.create({ data: { articleId, mediaId: id } });
    }
    const forMe = await findPicture(me, id, NOW);
    const headlines = (view: typeof forMe) => view?.usedIn.map((use) => use.headline).sort();
    expect(headlines(forMe)).toEqual(['خودم', 'زنده']);
    expect(forMe).toMatchObject({ otherUses: 1, can: { edit: true, remove: false } });
    const forEditor = await findPicture(editor, id, NOW);
    expect(headlines(forEditor)).toEqual(['خودم', 'زنده', 'پیش‌نویس'].sort());
    expect(forEditor?.usedIn.filter(({ isLive }) => isLive).map((use) => use.id)).toEqual([
      live.id,
    ]);
    expect(forEditor?.uploader).toContain('reporter');
  });

  test('is nobody’s who may not see it', async () => {
    const { id } = await buildAsset();
    expect(await findPicture(actorOf('reporter'), id, NOW)).toBeNull();
    expect(await findPicture(actorOf('moderator'), id, NOW)).toBeNull();
    expect(await findPicture(editor, id, NOW)).toMatchObject({ can: { edit: true, remove: true } });
  });
});
