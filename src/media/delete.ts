import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { claimPicture } from './claim-picture.ts';
import { canDeletePicture } from './policy.ts';
import { storage } from './storage.ts';
import { filesOf } from './store-files.ts';

/**
 * Takes a picture that nothing shows out of the library, with its files and its original.
 * Throws `not_found`, `forbidden`, `picture_used`.
 */
export async function deletePicture(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<void> {
  const files = await db.$transaction(async (tx) => {
    const { key, originalName } = await claimPicture(tx, actor, id, canDeletePicture);
    const { _count } = await tx.mediaAsset.findUniqueOrThrow({
      where: { id },
      select: { _count: { select: { articles: true, uses: true, logoOf: true } } },
    });
    const uses = Math.max(_count.articles, _count.uses) + _count.logoOf;
    if (uses > 0) throw new DomainError('picture_used', { count: uses });
    await tx.mediaAsset.delete({ where: { id }, select: { id: true } });
    const subject = { type: 'picture', id };
    const details = { name: originalName, key };
    await writeAudit(tx, { actor, action: 'picture.delete', subject, details }, now);
    // Out of readers' reach before the row is gone; what is left here by a crash is tidied up.
    const files = await filesOf(key);
    for (const { name, place } of files) await storage.move(name, place, 'passing');
    return files;
  });
  for (const { name } of files) await storage.remove('passing', name);
}
