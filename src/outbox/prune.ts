import { db } from '#db/client.ts';

/** A front that was away for longer cannot know what it missed, and must drop all that it kept. */
export const OUTBOX_DAYS = 7;

/** Rows of one statement, so that it is far from its time limit whatever has piled up. */
const BATCH = 5000;

/**
 * Deletes what every front has seen long ago; gives how many rows. The newest one stays however old it
 * is: by its id a front knows that it is still on the same database.
 */
export async function pruneOutbox(now: Date): Promise<number> {
  const before = new Date(now.getTime() - OUTBOX_DAYS * 86_400_000);
  for (let deleted = 0; ; ) {
    const count = await db.$executeRaw`
      DELETE FROM "Outbox" WHERE at < ${before}
        AND id IN (SELECT id FROM "Outbox" ORDER BY id LIMIT ${BATCH})
        AND id < (SELECT max(id) FROM "Outbox")`;
    deleted += count;
    if (count < BATCH) return deleted;
  }
}
