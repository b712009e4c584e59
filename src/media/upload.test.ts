import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildPerson, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
  BLUE,
  buildJpeg,
  colourAt,
  openMediaFolder,
  RED,
  twoColours,
  withIptc,
} from './picture.fixture.ts';
import { storage } from './storage.ts';
import { uploadPicture } from './upload.ts';

openMediaFolder();
beforeEach(emptyDatabase);

const editor = async () => buildPerson('editor');

async function upload(bytes: Uint8Array, name = 'عکس.jpg') {
  const { picture, isNew } = await uploadPicture(await editor(), { bytes, name }, NOW);
  const row = await db.mediaAsset.findUniqueOrThrow({ where: { id: picture.id } });
  return { ...row, isNew };
}

const read = async (key: string, rest: string) => {
  const data = await storage.read('private', `${key}-${rest}`);
  if (!data) throw new Error(`no ${rest}`);
  return data;
};
const namesIn = async (place: Parameters<typeof storage.list>[0], key: string) =>
  (await storage.list(place, key)).map(({ name }) => name.slice(key.length + 1)).sort();

const near = (colour: { r: number; g: number; b: number }, found: number[]) =>
  [colour.r, colour.g, colour.b].every((value, at) => Math.abs(value - (found[at] ?? -99)) < 30);

describe('a picture', () => {
  test('is made in every width up to its own, in three formats, with three cuts', async () => {
    const { key, isNew, ...row } = await upload(await buildJpeg(1000, 700));
    expect(isNew).toBe(true);
    expect(row).toMatchObject({
      ...{ width: 1000, height: 700, formats: ['avif', 'webp', 'jpeg'], isPublic: false },
      ...{ focalX: 0.5, focalY: 0.5, originalName: 'عکس.jpg', caption: '', credit: '', alt: '' },
    });
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    const widths = [480, 800, 1000].flatMap((width) =>
      ['avif', 'jpg', 'webp'].map((format) => `${width}.${format}`),
    );
    const cuts = ['16x9-50-50-1000.jpg', '4x3-50-50-933.jpg', '1x1-50-50-700.jpg'];
    expect(await namesIn('private', key)).toEqual([...widths, ...cuts].sort());
    expect(await namesIn('originals', key)).toEqual(['original']);
    expect(await storage.list('passing')).toEqual([]);
    expect(await storage.list('public', key)).toEqual([]);
    for (const [file, format, width, height] of [
      ['480.webp', 'webp', 480, 336],
      ['1000.jpg', 'jpeg', 1000, 700],
      ['4x3-50-50-933.jpg', 'jpeg', 933, 700],
    ] as const) {
      const metadata = await sharp(await read(key, file)).metadata();
      expect(metadata).toMatchObject({ format, width, height });
    }
    expect((await read(key, '800.avif')).toString('latin1', 4, 12)).toBe('ftypavif');
  });

  test('of more than 1600 pixels has cuts of 1200', async () => {
    const { key } = await upload(await buildJpeg(2400, 1800));
    const names = await namesIn('private', key);
    expect(names).toContain('1600.avif');
    expect(names).not.toContain('2400.avif');
    for (const cut of ['16x9', '4x3', '1x1']) expect(names).toContain(`${cut}-50-50-1200.jpg`);
  });

  test('is written down', async () => {
    const actor = await editor();
    const bytes = await buildJpeg();
    const { picture } = await uploadPicture(actor, { bytes, name: 'C:\\me\\a\u202Eb.jpg' }, NOW);
    expect(await db.auditEvent.findMany()).toMatchObject([
      {
        ...{ actorId: actor.id, action: 'picture.upload', subjectId: picture.id, at: NOW },
        details: { name: 'ab.jpg', bytes: bytes.length },
      },
    ]);
  });

  test('of which the same file came before is that one', async () => {
    const bytes = await buildJpeg();
    const first = await upload(bytes);
    const second = await upload(bytes, 'another name.jpg');
    expect(second).toMatchObject({ id: first.id, isNew: false });
    expect(await db.mediaAsset.count()).toBe(1);
  });

  test('that many send at once is one', async () => {
    const bytes = await buildJpeg(200, 150);
    const actor = await editor();
    const all = await Promise.all(
      [1, 2, 3].map(() => uploadPicture(actor, { bytes, name: 'a.jpg' }, NOW)),
    );
    expect(new Set(all.map(({ picture }) => picture.id)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew).length).toBe(1);
    expect(await storage.list('passing')).toEqual([]);
  });

  test('of another one’s draft is not given away to who has the file', async () => {
    const bytes = await buildJpeg();
    const first = await uploadPicture(await buildPerson('reporter'), { bytes, name: 'a.jpg' }, NOW);
    const other = await uploadPicture(await buildPerson('reporter'), { bytes, name: 'a.jpg' }, NOW);
    expect(other.isNew).toBe(true);
    expect(other.picture.id).not.toBe(first.picture.id);
  });
});

describe('what a file says of itself', () => {
  test('is read, and nothing of it is in what is made', async () => {
    const jpeg = await sharp(await buildJpeg())
      .withExif({
        IFD0: { ImageDescription: 'From EXIF', Artist: 'Reza' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 18/1 0/1' },
      })
      .jpeg()
      .toBuffer();
    const bytes = await withIptc(jpeg, { 120: 'بازار بزرگ تهران', 110: 'عکس: مينا آبتین' });
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { key, caption, credit, searchKey } = await upload(bytes);
    expect({ caption, credit }).toEqual({ caption: 'بازار بزرگ تهران', credit: 'عکس: مینا آبتین' });
    expect(searchKey).toContain('بازار بزرگ');
    for (const { name } of await storage.list('private', key)) {
      const data = (await storage.read('private', name)) ?? Buffer.alloc(0);
      for (const word of ['Exif', 'Photoshop', 'http://ns.adobe.com', 'Reza', 'بازار']) {
        expect(data.includes(word), `${word} in ${name}`).toBe(false);
      }
    }
  });

  test.each([
    [{ ImageDescription: 'A market', Artist: 'Mina' }, 'A market', 'Mina'],
    [{ Copyright: 'x' }, '', ''],
  ])('in EXIF counts when there is no IPTC: %j', async (IFD0, caption, credit) => {
    const bytes = await sharp(await buildJpeg())
      .withExif({ IFD0 })
      .jpeg()
      .toBuffer();
    expect(await upload(bytes)).toMatchObject({ caption, credit });
  });

  test('in EXIF is read as what newsrooms write there, whatever the standard says', async () => {
    const IFD0 = { ImageDescription: 'abcdefghij', Artist: 'klmnopqr' };
    const bytes = await sharp(await buildJpeg())
      .withExif({ IFD0 })
      .jpeg()
      .toBuffer();
    bytes.write('بازار', bytes.indexOf('abcdefghij'));
    bytes.write('مینا', bytes.indexOf('klmnopqr'));
    expect(await upload(bytes)).toMatchObject({ caption: 'بازار', credit: 'مینا' });
  });

  test('about its orientation is obeyed once', async () => {
    const bytes = await twoColours(600, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { key, width, height } = await upload(bytes);
    expect({ width, height }).toEqual({ width: 300, height: 600 });
    const made = await read(key, '300.webp');
    expect(await sharp(made).metadata()).toMatchObject({ width: 300, height: 600 });
    expect((await sharp(made).metadata()).orientation).toBeUndefined();
    expect(near(RED, await colourAt(made, 0.5, 0.1))).toBe(true);
    expect(near(BLUE, await colourAt(made, 0.5, 0.9))).toBe(true);
    const cut = await read(key, '16x9-50-50-300.jpg');
    expect(await sharp(cut).metadata()).toMatchObject({ width: 300, height: 169 });
  });

  test('is forgotten when it is nonsense', async () => {
    const jpeg = await buildJpeg();
    const nonsense = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xe1, 0, 30]),
      Buffer.from('Exif\0\0MM\0*\xFF\xFF\xFF\xFF'.padEnd(28, 'z'), 'latin1'),
      jpeg.subarray(2),
    ]);
    expect(await upload(nonsense)).toMatchObject({ caption: '', credit: '' });
  });
});

describe('of other formats', () => {
  const square = { width: 300, height: 300, channels: 4 as const };

  test('PNG keeps what is transparent, and is white in JPEG', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const { key } = await upload(
      await sharp({ create: { ...square, background } })
        .png()
        .toBuffer(),
    );
    expect((await colourAt(await read(key, '300.webp'), 0.5, 0.5))[3]).toBe(0);
    expect(await colourAt(await read(key, '300.jpg'), 0.5, 0.5)).toEqual([255, 255, 255]);
    expect(await colourAt(await read(key, '1x1-50-50-300.jpg'), 0.5, 0.5)).toEqual([255, 255, 255]);
  });

  test.each(['gif', 'webp'] as const)(
    'the first picture of a moving %s is taken',
    async (format) => {
      const frames = await Promise.all(
        [RED, BLUE].map((background) =>
          sharp({ create: { ...square, background } })
            .png()
            .toBuffer(),
        ),
      );
      const moving = await sharp(frames, { join: { animated: true } })
        [format]()
        .toBuffer();
      const { key, width, height } = await upload(moving, `a.${format}`);
      expect({ width, height }).toEqual({ width: 300, height: 300 });
      expect(near(RED, await colourAt(await read(key, '300.webp'), 0.5, 0.9))).toBe(true);
      expect((await sharp(await read(key, '300.webp')).metadata()).pages ?? 1).toBe(1);
    },
  );

  test('what is two things at once is made anew as a picture alone', async () => {
    const script = '<script>alert(1)</script>';
    const bytes = Buffer.concat([await buildJpeg(), Buffer.from(`<html>${script}`)]);
    const { key } = await upload(bytes, 'a.html');
    for (const { name } of await storage.list('private', key)) {
      expect((await storage.read('private', name))?.includes(script), name).toBe(false);
    }
  });
});

test('without a row there are no files where any belong', async () => {
  // An uploader who is nobody: the row's foreign key refuses it, after the files were made.
  const bytes = await buildJpeg(200, 200);
  const before = (await storage.list('private')).length;
  const attempt = uploadPicture(actorOf('editor'), { bytes, name: 'a.jpg' }, NOW);
  await expect(attempt).rejects.toThrow();
  expect((await storage.list('private')).length).toBe(before);
  expect((await storage.list('passing')).length).toBeGreaterThan(0);
});
