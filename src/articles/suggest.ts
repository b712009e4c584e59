import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { fold, foldKey } from '#persian/fold.ts';
import type { Locale } from '#persian/locale.ts';
import { liveSql } from './live.ts';
import { canCreate } from './policy.ts';

const TAKE = 8;
const LONGEST = 100;

type Asked = { locale: Locale; text: string };

/** Tags of an edition that begin with what was typed, however it is spelled; the most used first. */
export async function suggestTags(actor: Actor, { locale, text }: Asked): Promise<string[]> {
  const key = foldKey(text.slice(0, LONGEST));
  if (!canCreate(actor) || !key) return [];
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT t.name FROM "Tag" t
    WHERE t.locale = ${locale}::"Locale" AND t.key LIKE ${`${likeText(key)}%`}
    ORDER BY (SELECT count(*) FROM "ArticleTag" u WHERE u."tagId" = t.id) DESC, t.key
    LIMIT ${TAKE}`;
  return rows.map(({ name }) => name);
}

/** Articles that readers have, with all the words in their headlines: to stand beside another. */
export async function suggestRelated(
  actor: Actor,
  { locale, text }: Asked,
  now: Date,
): Promise<{ id: string; headline: string }[]> {
  const words = fold(text.slice(0, LONGEST)).split(' ').filter(Boolean).slice(0, LONGEST);
  if (!canCreate(actor) || words.length === 0) return [];
  const patterns = words.map((word) => `%${likeText(word)}%`);
  return db.$queryRaw`
    SELECT a.id, a.headline FROM "Article" a
    WHERE a.locale = ${locale}::"Locale" AND ${liveSql(now)}
      AND fa_fold(a.headline) LIKE ALL (${patterns})
    ORDER BY a."publishAt" DESC LIMIT ${TAKE}`;
}

const likeText = (text: string) => text.replace(/[\\%_]/g, '\\$&');
