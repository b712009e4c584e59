import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Place } from './places.ts';
import { picturesVisibleTo } from './policy.ts';
import { settlePictures } from './settle.ts';
import { shownAt } from './shown.ts';
import { keyOf, nearestWidth, pictureFile } from './sizes.ts';
import { storage } from './storage.ts';

/** Name of the file of a key that is about as wide as is wanted; null when there is no such picture. */
export async function findFileName(key: string, wanted: number): Promise<string | null> {
  const row = await db.mediaAsset.findUnique({ where: { key }, select: { width: true } });
  return row && pictureFile(key, nearestWidth(row.width, wanted));
}

export type PictureFileView = { data: Buffer<ArrayBuffer>; isPublic: boolean };

/**
 * A file of a picture, for somebody who may have it: everyone once readers have the picture, before
 * that people of the newsroom who may see it, and who holds a preview link of what shows it
 * (`previewed`: the keys that the link opens). Null for all others, as if it were not there.
 */
export async function findPictureFile(
  actor: Actor | null,
  { name, previewed = [] }: { name: string; previewed?: string[] },
  now: Date,
): Promise<PictureFileView | null> {
  const key = keyOf(name);
  if (!key) return null;
  const found = await storage.read('public', name);
  if (found) return { data: found, isPublic: true };
  if ((await db.mediaAsset.count({ where: { key, ...shownAt(now) } })) > 0) {
    await settlePictures(now, [key]);
    return readFrom(['public', 'private', 'passing'], name, true);
  }
  if (!previewed.includes(key) && !(actor && (await canSee(actor, key)))) return null;
  // It may be moved on between one look and the next.
  return readFrom(['private', 'passing', 'private', 'public'], name, false);
}

async function canSee(actor: Actor, key: string): Promise<boolean> {
  const where = { AND: [{ key }, picturesVisibleTo(actor)] };
  return (await db.mediaAsset.count({ where })) > 0;
}

async function readFrom(
  places: Place[],
  name: string,
  isPublic: boolean,
): Promise<PictureFileView | null> {
  for (const place of places) {
    const data = await storage.read(place, name);
    if (data) return { data, isPublic };
  }
  return null;
}
