import { db } from '#db/client.ts';

/** Deletes windows that have ended: their counts mean nothing any more. */
export async function pruneThrottle(now: Date): Promise<number> {
  const { count } = await db.throttleWindow.deleteMany({ where: { endsAt: { lt: now } } });
  return count;
}
