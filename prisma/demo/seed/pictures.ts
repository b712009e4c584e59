import { createHash } from 'node:crypto';
import { pictureFile } from '#media/sizes.ts';
import { storage } from '#media/storage.ts';
import { renderPicture } from '../pictures/render.ts';
import { PICTURE_KEYS, type PictureKey } from '../types.ts';

export type SeededPicture = { key: string; width: number; height: number };
export type SeededPictures = Record<PictureKey, SeededPicture>;

/** Draws the pictures of the demo and keeps their files; the names come from the bytes. */
export async function seedPictures(
  progress: (done: number, all: number) => void,
): Promise<SeededPictures> {
  const seeded: Partial<SeededPictures> = {};
  for (const [index, name] of PICTURE_KEYS.entries()) {
    const { width, height, files } = await renderPicture(name);
    const hash = createHash('sha256');
    for (const { data } of files) hash.update(data);
    const key = hash.digest('hex').slice(0, 24);
    for (const file of files) {
      await storage.write('public', pictureFile(key, file.width, file.format), file.data);
    }
    seeded[name] = { key, width, height };
    if ((index + 1) % 6 === 0) progress(index + 1, PICTURE_KEYS.length);
  }
  return seeded as SeededPictures;
}
