import { z } from 'zod';
import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { normalizeText } from '#persian/normalize.ts';
import { type ClaimedPicture, claimPicture } from './claim-picture.ts';
import { makeCrops } from './picture/make-files.ts';
import { oneAtATime } from './picture/one-at-a-time.ts';
import { canEditPicture } from './policy.ts';
import { searchKeyOf } from './search-key.ts';
import { hasCrops } from './sizes.ts';
import { storage } from './storage.ts';
import { addFiles, originalFile } from './store-files.ts';

/** Most characters of each text. */
export const LONGEST = { alt: 500, caption: 2000, credit: 200, licence: 500 };
const FIELDS = Object.keys(LONGEST) as (keyof typeof LONGEST)[];

const part = z.number().min(0).max(1);
const schema = z.object({
  id: z.uuid(),
  ...{ alt: z.string(), caption: z.string(), credit: z.string(), licence: z.string() },
  rightsExpireAt: z.date().nullable(),
  ...{ focalX: part, focalY: part },
});
export type PictureInput = z.infer<typeof schema>;

/**
 * Changes what is said of a picture, and where its subject is; the cuts follow. Articles that show it
 * keep the words that they gave it. Throws `not_found`, `forbidden`, `text_long`, `date_invalid`.
 */
export async function editPicture(actor: Actor, input: PictureInput, now: Date): Promise<void> {
  const { id, rightsExpireAt, ...rest } = readInput(input);
  await db.$transaction(async (tx) => {
    const before = await claimPicture(tx, actor, id, canEditPicture);
    const searchKey = searchKeyOf({ ...rest, originalName: before.originalName });
    await tx.mediaAsset.update({
      where: { id },
      data: { ...rest, rightsExpireAt, searchKey },
      select: { id: true },
    });
    const details = { ...rest, rightsExpireAt: rightsExpireAt?.toISOString() ?? null };
    const subject = { type: 'picture', id };
    await writeAudit(tx, { actor, action: 'picture.edit', subject, details }, now);
    // Before readers are given names of cuts, these are there; cuts of a change that failed harm nobody.
    await cutAgain({ ...before, focalX: rest.focalX, focalY: rest.focalY }, before);
  }, TIMES);
}

// Cutting waits for its turn, and for the disk.
const TIMES = { timeout: 15_000 };

function readInput(input: PictureInput): PictureInput {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const isDate = parsed.error.issues.some(({ path }) => path[0] === 'rightsExpireAt');
    throw new DomainError(isDate ? 'date_invalid' : 'not_found');
  }
  const clean = { ...parsed.data };
  for (const field of FIELDS) {
    const multiline = field === 'caption' || field === 'licence';
    clean[field] = normalizeText(clean[field], { locale: 'fa', multiline });
    if (clean[field].length > LONGEST[field]) {
      throw new DomainError('text_long', { max: LONGEST[field] });
    }
  }
  return { ...clean, focalX: percent(clean.focalX), focalY: percent(clean.focalY) };
}

/** As exact as the name of a cut is. */
const percent = (value: number) => Math.round(value * 100) / 100;

async function cutAgain(picture: ClaimedPicture, before: ClaimedPicture): Promise<void> {
  const isSame = picture.focalX === before.focalX && picture.focalY === before.focalY;
  if (isSame || !hasCrops(picture)) return;
  const original = await storage.read('originals', originalFile(picture.key));
  if (!original) throw new Error(`the original of picture ${picture.key} is not there`);
  await addFiles(await oneAtATime(() => makeCrops(original, picture)), 'private');
}
