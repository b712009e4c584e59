import { db } from '#db/client.ts';
import { shownAt } from './shown.ts';
import { keyOf } from './sizes.ts';
import { storage } from './storage.ts';

// PostgreSQL takes 32,767 values of one statement.
const BATCH = 5000;

/**
 * Brings the files of pictures that readers have to where the front serves them from. Safe to do
 * again, by several at once, and after being cut off at any point; until it is done the files come
 * through `findPictureFile`. `keys`: these only.
 */
export async function settlePictures(now: Date, keys?: string[]): Promise<void> {
  const waiting = new Map<string, string[]>();
  const lists = (keys ?? ['']).map((key) => storage.list('private', key && `${key}-`));
  for (const { name } of (await Promise.all(lists)).flat()) {
    const key = keyOf(name);
    if (key) waiting.set(key, [...(waiting.get(key) ?? []), name]);
  }
  const all = [...waiting.keys()];
  for (let start = 0; start < all.length; start += BATCH) {
    const where = { AND: [{ key: { in: all.slice(start, start + BATCH) } }, shownAt(now)] };
    const rows = await db.mediaAsset.findMany({ where, select: { id: true, key: true } });
    for (const row of rows) {
      await makePublic(row, waiting.get(row.key) ?? []);
    }
  }
}

async function makePublic({ id }: { id: string }, names: string[]): Promise<void> {
  await db.mediaAsset.updateMany({ where: { id, isPublic: false }, data: { isPublic: true } });
  for (const name of names) await storage.move(name, 'private', 'public');
}
