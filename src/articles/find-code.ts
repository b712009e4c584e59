import { db } from '#db/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { live } from './live.ts';

/** What became of a code: which edition it belongs to, or that the newsroom took it off the site. */
export type CodeOutcome = { state: 'live' | 'withdrawn'; locale: Locale };

/** Null when the public has never seen an article of this code (or it has expired). */
export async function findCode(code: string, now: Date): Promise<CodeOutcome | null> {
  const row = await db.article.findFirst({
    where: {
      code,
      OR: [live(now), { firstLiveAt: { lte: now }, withdrawnAt: { lte: now } }],
    },
    select: { locale: true, withdrawnAt: true },
  });
  if (!row) return null;
  return { state: row.withdrawnAt ? 'withdrawn' : 'live', locale: row.locale };
}
