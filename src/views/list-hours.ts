import { db } from '#db/client.ts';
import { tehranHour } from './tehran-hour.ts';

export type ViewHourView = { hour: Date; views: number };

const HOUR_MS = 3_600_000;

/** Views of an article in each of the last `count` hours, the running one last; quiet hours are zero. */
export async function listHours(
  articleId: string,
  { count }: { count: number },
  now: Date,
): Promise<ViewHourView[]> {
  const running = tehranHour(now).getTime();
  const hours = Array.from(
    { length: count },
    (_, index) => new Date(running - (count - 1 - index) * HOUR_MS),
  );
  const rows = await db.viewHour.findMany({
    where: { articleId, hour: { gte: hours[0] ?? now, lte: now } },
    select: { hour: true, views: true },
  });
  const viewsAt = new Map(rows.map(({ hour, views }) => [hour.getTime(), views]));
  return hours.map((hour) => ({ hour, views: viewsAt.get(hour.getTime()) ?? 0 }));
}

/** Views of an article per day of Tehran, newest first. */
export async function listDays(
  articleId: string,
  { count }: { count: number },
): Promise<{ day: Date; views: number }[]> {
  return db.viewCount.findMany({
    where: { articleId },
    select: { day: true, views: true },
    orderBy: { day: 'desc' },
    take: count,
  });
}
