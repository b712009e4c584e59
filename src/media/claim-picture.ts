import type { Actor } from '#auth/actor.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { type GuardedPicture, picturesVisibleTo } from './policy.ts';

const select = {
  ...{ id: true, key: true, width: true, height: true, formats: true, focalX: true, focalY: true },
  ...{ originalName: true, uploadedById: true },
} satisfies Prisma.MediaAssetSelect;

export type ClaimedPicture = Prisma.MediaAssetGetPayload<{ select: typeof select }>;

/**
 * Locks a picture's row until `tx` ends: nobody else changes it, and no article begins to show it.
 * Throws `not_found`, also for what is none of their business, and `forbidden`.
 */
export async function claimPicture(
  tx: Prisma.TransactionClient,
  actor: Actor,
  id: string,
  can: (actor: Actor, picture: GuardedPicture) => boolean,
): Promise<ClaimedPicture> {
  await tx.$executeRaw`SELECT 1 FROM "MediaAsset" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const where = { AND: [{ id }, picturesVisibleTo(actor)] };
  const picture = await tx.mediaAsset.findFirst({ where, select });
  if (!picture) throw new DomainError('not_found');
  if (!can(actor, picture)) throw new DomainError('forbidden');
  return picture;
}
