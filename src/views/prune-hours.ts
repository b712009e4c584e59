import { db } from '#db/client.ts';

/** How long the hours of a chart are kept; days are kept for good. */
export const HOURS_KEPT_DAYS = 90;

/** Rows of one statement, so that it is far from its time limit whatever has piled up. */
const BATCH = 10_000;

/** Deletes the hours that no chart shows any more; gives how many rows. */
export async function pruneHours(now: Date): Promise<number> {
  const before = new Date(now.getTime() - HOURS_KEPT_DAYS * 86_400_000);
  for (let deleted = 0; ; ) {
    const count = await db.$executeRaw`
      DELETE FROM "ViewHour" WHERE ctid = ANY(ARRAY(
        SELECT ctid FROM "ViewHour" WHERE hour < ${before} LIMIT ${BATCH}))`;
    deleted += count;
    if (count < BATCH) return deleted;
  }
}
