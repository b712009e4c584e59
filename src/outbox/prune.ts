import type { Prisma } from '#db/generated/client.ts';

/** A front that was away for longer cannot know what it missed, and must drop all that it kept. */
export const OUTBOX_DAYS = 7;

/** Deletes what every front has seen long ago; gives how many rows. */
export async function pruneOutbox(tx: Prisma.TransactionClient, now: Date): Promise<number> {
  const before = new Date(now.getTime() - OUTBOX_DAYS * 86_400_000);
  const { count } = await tx.outbox.deleteMany({ where: { at: { lt: before } } });
  return count;
}
