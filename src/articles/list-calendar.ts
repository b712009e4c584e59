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
  return db.$queryRaw<PlannedView[]>`
    SELECT a.id, a.locale, ${headlineSql(actor)} AS headline, planned.at, planned.kind
    FROM "Article" a CROSS JOIN LATERAL (VALUES
      (a."publishAt", 'publish'), (a."updateAt", 'update'), (a."expireAt", 'expire')
    ) AS planned(at, kind)
    WHERE a."withdrawnAt" IS NULL AND ${visibleSql(actor, now)}
      AND planned.at > ${start} AND planned.at < ${until}
      AND (planned.kind = 'publish' OR a."publishAt" IS NOT NULL)
      AND (planned.kind <> 'update' OR a."updateRevision" IS NOT NULL)
    ORDER BY planned.at, a.id LIMIT ${MOST}`;
}
