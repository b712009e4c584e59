import type { Connection } from '#db/connection.ts';
import type { Change } from '#outbox/change.ts';

type Row = {
  code: string;
  locale: 'fa' | 'en';
  otherCode: string | null;
  section: string;
  source: string | null;
  tags: string[];
  authors: string[];
  isLive: boolean;
};

// Three reads by index instead of one over the whole table.
const SQL = `
  SELECT a.code, a.locale, other.code AS "otherCode", s.slug AS section, source.slug AS source,
    ARRAY(SELECT t.name FROM "ArticleTag" at JOIN "Tag" t ON t.id = at."tagId"
      WHERE at."articleId" = a.id) AS tags,
    ARRAY(SELECT author.handle FROM "ArticleByline" b JOIN "Author" author ON author.id = b."authorId"
      WHERE b."articleId" = a.id) AS authors,
    a."withdrawnAt" IS NULL AND (a."expireAt" IS NULL OR a."expireAt" > $2) AS "isLive"
  FROM (
    SELECT id FROM "Article"
      WHERE locale IN ('fa', 'en') AND "publishAt" > $1 AND "publishAt" <= $2
    UNION SELECT id FROM "Article" WHERE "expireAt" > $1 AND "expireAt" <= $2
    UNION SELECT id FROM "Article" WHERE "withdrawnAt" > $1 AND "withdrawnAt" <= $2
  ) due
  JOIN "Article" a ON a.id = due.id
  JOIN "Section" s ON s.id = a."sectionId"
  LEFT JOIN "Source" source ON source.id = a."sourceId"
  LEFT JOIN "Article" other ON other."storyId" = a."storyId" AND other.locale <> a.locale`;

/**
 * What the clock alone has changed in (from, to], in milliseconds: articles that went live, expired or
 * were withdrawn. Nothing is written at such an instant, so nothing stands in the outbox.
 */
export async function findDue(connection: Connection, from: number, to: number): Promise<Change[]> {
  const rows = await connection.query<Row>(SQL, [new Date(from), new Date(to)]);
  return rows.map(({ code, locale, otherCode, isLive, ...placement }) => ({
    kind: 'article',
    code,
    locale,
    otherCode,
    before: isLive ? null : placement,
    after: isLive ? placement : null,
  }));
}
