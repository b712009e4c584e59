import { Prisma } from '#db/generated/client.ts';

/**
 * What the public sees at `now`, and the only place that says so: every read, feed, search, count,
 * comment and picture goes through this or its SQL twin below. Scheduling is this and the clock.
 */
export function live(now: Date): Prisma.ArticleWhereInput {
  return {
    publishAt: { lte: now },
    withdrawnAt: null,
    OR: [{ expireAt: null }, { expireAt: { gt: now } }],
  };
}

/** The same for hand-written SQL, over the columns of "Article" under the alias `a`. */
export function liveSql(now: Date): Prisma.Sql {
  return Prisma.sql`a."publishAt" <= ${now} AND a."withdrawnAt" IS NULL
    AND (a."expireAt" IS NULL OR a."expireAt" > ${now})`;
}
