import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { type ArticleLabel, Prisma } from '#db/generated/client.ts';
import type { Locale } from '#persian/locale.ts';
import { deskConditions, sourceNumber } from './desk-conditions.ts';
import type { DeskCursor, DeskQuery } from './desk-query.ts';
import { type DeskState, deskStateSql } from './desk-state.ts';
import { headlineSql, visibleSql } from './visible-to.ts';

type Named = { nameFa: string; nameEn: string };

/** An article as a list of the desk shows it: the newest revision's words, not the readers'. */
export type DeskRow = {
  id: string;
  code: string;
  locale: Locale;
  label: ArticleLabel;
  /** Empty until somebody has written one. */
  headline: string;
  state: DeskState;
  version: number;
  section: (Named & { slug: string }) | null;
  bylines: Named[];
  guestBylines: string[];
  owner: string | null;
  savedAt: Date;
  savedBy: string | null;
  publishAt: Date | null;
  updateAt: Date | null;
  /** There is a newer revision than the one that readers get. */
  isAhead: boolean;
  /** The other language, when the actor may see it. */
  other: { id: string; state: DeskState } | null;
  /** A translation whose source was published anew since. */
  isStale: boolean;
};

type Row = Omit<DeskRow, 'other'> & { storyId: string };

export const DESK_TAKE = 50;

/** One page of a list, last saved first; `next` is where it goes on, or null. At most two statements. */
export async function listDesk(
  actor: Actor,
  { query, after = null }: { query: DeskQuery; after?: DeskCursor | null },
  now: Date,
): Promise<{ rows: DeskRow[]; next: DeskCursor | null }> {
  const place = after
    ? Prisma.sql`AND (a."savedAt", a.id) < (${after.savedAt}, ${after.id}::uuid)`
    : Prisma.empty;
  const found = await db.$queryRaw<Row[]>`
    ${select(actor, now)}
    WHERE ${deskConditions(actor, query, now)} ${place}
    ORDER BY a."savedAt" DESC, a.id DESC LIMIT ${DESK_TAKE + 1}`;
  const page = found.slice(0, DESK_TAKE);
  const last = found.length > DESK_TAKE ? page.at(-1) : undefined;
  return {
    rows: await withOthers(actor, page, now),
    next: last ? { savedAt: last.savedAt, id: last.id } : null,
  };
}

function select(actor: Actor, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT a.id, a."storyId", a.code, a.locale, a.label,
      ${headlineSql(actor)} AS headline,
      ${deskStateSql(now)} AS state, a.version, a."guestBylines", a."savedAt", a."publishAt",
      a."updateAt",
      (SELECT jsonb_build_object('slug', s.slug, 'nameFa', s."nameFa", 'nameEn', s."nameEn")
        FROM "Section" s WHERE s.id = a."deskSectionId") AS section,
      coalesce((SELECT jsonb_agg(
          jsonb_build_object('nameFa', w."nameFa", 'nameEn', w."nameEn") ORDER BY b.position)
        FROM "ArticleByline" b JOIN "Author" w ON w.id = b."authorId"
        WHERE b."articleId" = a.id), '[]') AS bylines,
      (SELECT u.name FROM "User" u WHERE u.id = a."ownerId") AS owner,
      (SELECT u.name FROM "User" u WHERE u.id = a."savedById") AS "savedBy",
      coalesce((SELECT max(r.number) FROM "ArticleRevision" r WHERE r."articleId" = a.id)
        > a."publishedRevision", FALSE) AS "isAhead",
      EXISTS (SELECT 1 FROM "Article" o WHERE o."storyId" = a."storyId" AND o.locale <> a.locale
        AND ${sourceNumber} > a."translatedFrom") AS "isStale"
    FROM "Article" a`;
}

async function withOthers(actor: Actor, rows: Row[], now: Date): Promise<DeskRow[]> {
  if (rows.length === 0) return [];
  const stories = rows.map(({ storyId }) => storyId);
  const editions = await db.$queryRaw<
    { id: string; storyId: string; locale: Locale; state: DeskState }[]
  >`
    SELECT a.id, a."storyId", a.locale, ${deskStateSql(now)} AS state FROM "Article" a
    WHERE a."storyId" = ANY(${stories}::uuid[]) AND ${visibleSql(actor, now)}`;
  return rows.map(({ storyId, ...row }) => {
    const other = editions.find((one) => one.storyId === storyId && one.locale !== row.locale);
    return { ...row, other: other ? { id: other.id, state: other.state } : null };
  });
}
