import { createHash, randomBytes } from 'node:crypto';
import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { makeCrops, makeFiles } from './picture/make-files.ts';
import { oneAtATime } from './picture/one-at-a-time.ts';
import { readPicture } from './picture/read-picture.ts';
import { canUpload, picturesVisibleTo } from './policy.ts';
import { nameOf, searchKeyOf } from './search-key.ts';
import { FORMATS } from './sizes.ts';
import { storage } from './storage.ts';
import { bringIn, originalFile, storePassing } from './store-files.ts';
import { type PickedPicture, pickedSelect } from './views.ts';

export type Upload = { bytes: Uint8Array; name: string };

/** Of advisory locks with two parts: this one says that it is about a file's hash. */
const LOCK = 1_003;
const CENTRE = { focalX: 0.5, focalY: 0.5 };

/**
 * Takes a picture into the library; readers get it with the first article that shows it. The same
 * file a second time is the picture that is there, when whoever sends it may see that one.
 * Throws `forbidden` and what `readPicture` throws.
 */
export async function uploadPicture(
  actor: Actor,
  { bytes, name }: Upload,
  now: Date,
): Promise<{ picture: PickedPicture; isNew: boolean }> {
  if (!canUpload(actor)) throw new DomainError('forbidden');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = await findSame(actor, hash);
  if (known) return { picture: known, isNew: false };
  const key = randomBytes(16).toString('hex');
  const { files, row } = await oneAtATime(() => makePicture(key, { bytes, name }));
  const names = [...files.map((file) => file.name), originalFile(key)];
  await storePassing([...files, { name: originalFile(key), data: bytes }]);
  const result = await db.$transaction((tx) => addRow(tx, actor, { ...row, hash }, now));
  if (result.isNew) await bringIn(names);
  else for (const one of names) await storage.remove('passing', one);
  return result;
}

type Row = Awaited<ReturnType<typeof makePicture>>['row'] & { hash: string };

async function addRow(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { hash, ...row }: Row,
  now: Date,
) {
  // Two who send one file at once take turns from here on.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}, hashtext(${hash}))`;
  const known = await findSame(actor, hash, tx);
  if (known) return { picture: known, isNew: false };
  // Somebody else may have it in a draft, which is none of this one's business.
  const isTaken = (await tx.mediaAsset.count({ where: { hash } })) > 0;
  const data = { ...row, hash: isTaken ? null : hash, uploadedById: actor.id, createdAt: now };
  const picture = await tx.mediaAsset.create({ data, select: pickedSelect });
  const subject = { type: 'picture', id: picture.id };
  const details = { name: row.originalName, bytes: row.bytes };
  await writeAudit(tx, { actor, action: 'picture.upload', subject, details }, now);
  return { picture, isNew: true };
}

function findSame(
  actor: Actor,
  hash: string,
  tx: Prisma.TransactionClient = db,
): Promise<PickedPicture | null> {
  const where = { AND: [{ hash }, picturesVisibleTo(actor)] };
  return tx.mediaAsset.findFirst({ where, select: pickedSelect });
}

async function makePicture(key: string, { bytes, name }: Upload) {
  const read = await readPicture(bytes);
  const { width, height, caption, credit } = read;
  const files = [
    ...(await makeFiles(key, read)),
    ...(await makeCrops(bytes, { key, width, height, ...CENTRE })),
  ];
  const words = { alt: '', caption, credit, originalName: nameOf(name) };
  const row = {
    ...{ key, width, height, formats: [...FORMATS], ...CENTRE, ...words },
    ...{ bytes: bytes.length, searchKey: searchKeyOf(words) },
  };
  return { files, row };
}
