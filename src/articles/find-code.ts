import { db } from '#db/client.ts';
import type { Locale } from '#i18n/routing.ts';
import { live } from './live.ts';

/** What became of a code: which edition it belongs to, or why the newsroom took it off the site. */
export type CodeOutcome =
  | { state: 'live'; locale: Locale }
  | { state: 'withdrawn'; locale: Locale; reason: string };

/** Null when the public has never seen an article of this code (or it has expired). */
export async function findCode(code: string, now: Date): Promise<CodeOutcome | null> {
  const row = await db.article.findFirst({
    where: {
      code,
      OR: [
        live(now),
        // Withdrawn; also when it is to return, which leaves only the instant that it waits for.
        {
          firstLiveAt: { lte: now },
          OR: [{ withdrawnAt: { lte: now } }, { publishAt: { gt: now } }],
        },
      ],
    },
    select: { locale: true, withdrawnAt: true, withdrawnReason: true, publishAt: true },
  });
  if (!row) return null;
  const isAway = row.withdrawnAt !== null || row.publishAt === null || row.publishAt > now;
  const { locale, withdrawnReason: reason } = row;
  return isAway ? { state: 'withdrawn', locale, reason } : { state: 'live', locale };
}
