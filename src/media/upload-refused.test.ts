import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { db } from '#db/client.ts';
import { actorOf, buildPerson, NOW } from '#tests/support/build.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { buildJpeg, openMediaFolder, RED } from './picture.fixture.ts';
import { storage } from './storage.ts';
import { uploadPicture } from './upload.ts';

openMediaFolder();
beforeEach(emptyDatabase);

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>';
const plain = { create: { width: 300, height: 300, channels: 3 as const, background: RED } };

test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
  ['picture_type', 'SVG', () => Buffer.from(svg)],
  ['picture_type', 'SVG with a declaration', () => Buffer.from(`<?xml version="1.0"?>${svg}`)],
  ['picture_type', 'AVIF', () => sharp(plain).avif().toBuffer()],
  ['picture_type', 'TIFF', () => sharp(plain).tiff().toBuffer()],
  ['picture_type', 'a text', () => Buffer.from('hello')],
  ['picture_type', 'nothing', () => Buffer.alloc(0)],
  ['picture_broken', 'a beginning alone', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])],
  [
    'picture_broken',
    'half a JPEG',
    async () => {
      const whole = await sharp({
        create: { ...plain.create, noise: { type: 'gaussian', mean: 128, sigma: 40 } },
      })
        .jpeg()
        .toBuffer();
      return whole.subarray(0, whole.length / 2);
    },
  ],
  [
    'picture_broken',
    'half a PNG',
    async () => {
      const whole = await sharp({
        create: { ...plain.create, noise: { type: 'gaussian', mean: 128, sigma: 40 } },
      })
        .png()
        .toBuffer();
      return whole.subarray(0, whole.length / 2);
    },
  ],
  ['picture_bytes', 'too many bytes', () => Buffer.alloc(14_900_001)],
  ['picture_shape', 'a dot', () => buildJpeg(99, 300)],
  ['picture_shape', 'a line', () => buildJpeg(1700, 200)],
  [
    'picture_pixels',
    'a few bytes that are 100 million pixels',
    () =>
      sharp({
        create: { width: 10_000, height: 10_000, channels: 3, background: RED },
        limitInputPixels: false,
      })
        .png({ compressionLevel: 9, palette: true, colours: 2 })
        .toBuffer(),
  ],
])('%s: %s', async (code, _, make) => {
  const bytes = await make();
  const attempt = uploadPicture(await buildPerson('editor'), { bytes, name: 'a.jpg' }, NOW);
  await expect(attempt).rejects.toMatchObject({ code });
  expect(await db.mediaAsset.count()).toBe(0);
  expect(await storage.list('passing')).toEqual([]);
});

test('who brings no pictures', async () => {
  const bytes = await buildJpeg();
  const attempt = uploadPicture(actorOf('moderator'), { bytes, name: 'a.jpg' }, NOW);
  await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
});
