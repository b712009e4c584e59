import { db } from '#db/client.ts';
import { keyOf } from './sizes.ts';
import { storage } from './storage.ts';
import { bringIn, isOriginal } from './store-files.ts';

/** Until then an upload or a removal may still be under way. */
const LONGEST_PASSING_MS = 3_600_000;

/**
 * Ends what a crash cut off: files of a picture that has its row go where they belong, files of an
 * upload or removal without one go away. Nothing outside of `passing` is ever removed here.
 */
export async function tidyPictures(now: Date): Promise<void> {
  const before = now.getTime() - LONGEST_PASSING_MS;
  const old = (await storage.list('passing')).filter(({ cameAt }) => cameAt.getTime() < before);
  for (const { name } of old) {
    const key = isOriginal(name) ? name.replace(/-original$/, '') : keyOf(name);
    const isKept = key && (await db.mediaAsset.count({ where: { key } })) > 0;
    if (isKept) await bringIn([name]);
    else await storage.remove('passing', name);
  }
}
