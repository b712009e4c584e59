import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Locale } from '#persian/locale.ts';
import { headlineSql, visibleSql } from './visible-to.ts';

/** Something that will happen by the clock. */
export type PlannedView = {
  id: string;
  locale: Locale;
  headline: string;
  at: Date;
  /** It goes live, its next text does, or it leaves the site. */
  kind: 'publish' | 'update' | 'expire';
};

const MOST = 500;

/** What is planned from `from` on and before `until`, of what the actor may see, in order of time. */
export async function listCalendar(
  actor: Actor,
  { from, until }: { from: Date; until: Date },
  now: Date,
): Promise<PlannedView[]> {
  const start = from > now ? from : now;
  const isTheirs = visibleSql(actor, now);
  // A list for each instant, so that each is read by its index: what is planned is little of all.
  return db.$queryRaw<PlannedView[]>`
    SELECT a.id, a.locale, ${headlineSql(actor)} AS headline, planned.at, planned.kind
    FROM (
      SELECT id, "publishAt" AS at, 'publish' AS kind FROM "Article"
      WHERE locale IN ('fa', 'en') AND "publishAt" > ${start} AND "publishAt" < ${until}
      UNION ALL
      SELECT id, "updateAt", 'update' FROM "Article"
      WHERE "updateAt" > ${start} AND "updateAt" < ${until}
        AND "updateRevision" IS NOT NULL AND "publishAt" IS NOT NULL
      UNION ALL
      SELECT id, "expireAt", 'expire' FROM "Article"
      WHERE "expireAt" > ${start} AND "expireAt" < ${until} AND "publishAt" IS NOT NULL
    ) planned JOIN "Article" a ON a.id = planned.id
    WHERE a."withdrawnAt" IS NULL AND ${isTheirs}
    ORDER BY planned.at, a.id LIMIT ${MOST}`;
}
