import { db } from '#db/client.ts';

export type Limit = { max: number; windowMs: number };

/**
 * Counts one attempt under a key, in one statement, so that attempts at the same moment all count.
 * Gives whether it was still within the limit, and when the window ends.
 */
export async function countHit(
  key: string,
  { max, windowMs }: Limit,
  now: Date,
): Promise<{ isWithin: boolean; endsAt: Date }> {
  const endsAt = new Date(now.getTime() + windowMs);
  const [row] = await db.$queryRaw<{ hits: number; endsAt: Date }[]>`
    INSERT INTO "ThrottleWindow" AS w (key, hits, "startsAt", "endsAt")
    VALUES (${key}, 1, ${now}, ${endsAt})
    ON CONFLICT (key) DO UPDATE SET
      hits = CASE WHEN w."endsAt" <= ${now} THEN 1 ELSE w.hits + 1 END,
      "startsAt" = CASE WHEN w."endsAt" <= ${now} THEN ${now} ELSE w."startsAt" END,
      "endsAt" = CASE WHEN w."endsAt" <= ${now} THEN ${endsAt} ELSE w."endsAt" END
    RETURNING hits, "endsAt"`;
  if (!row) throw new Error('the database counted nothing');
  return { isWithin: row.hits <= max, endsAt: row.endsAt };
}

/** Takes one attempt back: it was a good one. */
export async function forgiveHit(key: string): Promise<void> {
  await db.throttleWindow.updateMany({
    where: { key, hits: { gt: 0 } },
    data: { hits: { decrement: 1 } },
  });
}
