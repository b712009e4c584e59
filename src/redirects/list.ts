import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { Prisma } from '#db/generated/client.ts';
import { fold } from '#persian/fold.ts';
import { trimmed } from './clean.ts';
import { canChangeRedirects } from './policy.ts';

export type RedirectView = { path: string; to: string };

export const REDIRECTS_TAKE = 50;

/**
 * One page of the redirects by their old address, after the path `after`, those with `q` in either of
 * their addresses; null for who may not see them. `next` is where it goes on, or null. One statement.
 */
export async function listRedirects(
  actor: Actor,
  { q = '', after = null }: { q?: string; after?: string | null },
): Promise<{ redirects: RedirectView[]; next: string | null } | null> {
  if (!canChangeRedirects(actor)) return null;
  const wanted = fold(searched(q));
  const found = await db.$queryRaw<RedirectView[]>`
    SELECT path, "to" FROM "Redirect"
    WHERE ${after === null ? Prisma.sql`TRUE` : Prisma.sql`path > ${after.replaceAll('\0', '')}`}
      AND ${wanted === '' ? Prisma.sql`TRUE` : holds(wanted)}
    ORDER BY path LIMIT ${REDIRECTS_TAKE + 1}`;
  const redirects = found.slice(0, REDIRECTS_TAKE);
  const last = found.length > REDIRECTS_TAKE ? redirects.at(-1) : undefined;
  return { redirects, next: last?.path ?? null };
}

function holds(wanted: string): Prisma.Sql {
  return Prisma.sql`(strpos(fa_fold(path), ${wanted}) > 0 OR strpos(fa_fold("to"), ${wanted}) > 0)`;
}

/** Whoever pastes a whole address means what is stored of it: decoded, without its host. */
function searched(q: string): string {
  const text = trimmed(q).replaceAll('\0', '');
  const path = text.replace(/^https?:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return path;
  }
}
