import { liveSql } from '#articles/live.ts';
import { db } from '#db/client.ts';
import type { ViewBatch } from './pending.ts';

/**
 * Writes a batch in one statement: the counts of days, and of hours for the newsroom's charts. The
 * first thing in it is the batch's id: where that stands already, because an earlier attempt was
 * committed and only its answer was lost, the rest has no rows. An earlier attempt that is still
 * running is waited for at the same place. Articles that readers cannot see now, or that are gone,
 * are left out.
 */
export async function writeBatch({ id, rows }: ViewBatch, now: Date): Promise<void> {
  const articleIds = rows.map((row) => row.articleId);
  const hours = rows.map((row) => row.hour);
  const days = rows.map((row) => row.day);
  const views = rows.map((row) => row.views);
  const rawViews = rows.map((row) => row.rawViews);
  // In one order for all processes: two that update the same rows crosswise would deadlock.
  await db.$executeRaw`
    WITH batch AS (
      INSERT INTO "ViewBatch" (id, at) VALUES (${id}::uuid, ${now})
      ON CONFLICT (id) DO NOTHING
      RETURNING id
    ), seen AS (
      SELECT a.id, each.hour, each.day, each.views, each."rawViews"
      FROM batch
      CROSS JOIN unnest(
        ${articleIds}::uuid[], ${hours}::timestamptz[], ${days}::date[], ${views}::int[],
        ${rawViews}::int[]
      ) AS each("articleId", hour, day, views, "rawViews")
      JOIN "Article" a ON a.id = each."articleId"
      WHERE ${liveSql(now)}
    ), by_hour AS (
      INSERT INTO "ViewHour" ("articleId", hour, views)
      SELECT id, hour, sum(views) FROM seen WHERE views > 0 GROUP BY id, hour ORDER BY id, hour
      ON CONFLICT ("articleId", hour) DO UPDATE SET views = "ViewHour".views + excluded.views
    )
    INSERT INTO "ViewCount" ("articleId", day, views, "rawViews")
    SELECT id, day, sum(views), sum("rawViews") FROM seen GROUP BY id, day ORDER BY id, day
    ON CONFLICT ("articleId", day) DO UPDATE SET
      views = "ViewCount".views + excluded.views,
      "rawViews" = "ViewCount"."rawViews" + excluded."rawViews"`;
}
