import { liveSql } from '#articles/live.ts';
import { db } from '#db/client.ts';
import type { Locale } from '#persian/locale.ts';
import { tehranDay } from './tehran-day.ts';

export type MostReadView = {
  id: string;
  code: string;
  locale: Locale;
  headline: string;
  views: number;
};

/** What readers have read most since Tehran's midnight, of what they can still read; most first. */
export async function listMostRead(
  { take, locale = null }: { take: number; locale?: Locale | null },
  now: Date,
): Promise<MostReadView[]> {
  const midnight = new Date(`${tehranDay(now)}T00:00:00+03:30`);
  return db.$queryRaw<MostReadView[]>`
    SELECT a.id, a.code, a.locale, a.headline, h.views
    FROM (
      SELECT "articleId", sum(views)::int AS views FROM "ViewHour"
      WHERE hour >= ${midnight} GROUP BY "articleId"
    ) h JOIN "Article" a ON a.id = h."articleId"
    WHERE ${liveSql(now)} AND (${locale}::"Locale" IS NULL OR a.locale = ${locale}::"Locale")
    ORDER BY h.views DESC, a.id DESC LIMIT ${take}`;
}
