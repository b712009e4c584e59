import type { Client } from 'pg';
import { foldKey } from '#persian/fold.ts';
import type { LoadArticle } from './article.ts';
import { uuidAt } from './ids.ts';
import { type Newsroom, needTags, tagIdentity } from './newsroom.ts';

export type Coded = LoadArticle & { code: string };

// One statement a table and batch, the rows as one JSON document: a tenth of the time of a statement
// per article. The revision is made from the row, so that its text crosses once.
const ARTICLES = `
  WITH made AS (
    INSERT INTO "Article" (
      id, code, locale, "storyId", label, headline, lead, body, "sectionId", "sourceId",
      "leadMediaId", "publishAt", "firstLiveAt", "expireAt", "withdrawnAt", "baseViews", "createdAt",
      "deskHeadline", "deskKey", "deskSectionId", "savedAt", "publishedRevision"
    )
    SELECT id, code, locale, gen_random_uuid(), label, headline, lead, body, section, source,
      picture, "publishAt", "publishAt", "expireAt", "withdrawnAt", "baseViews", "createdAt",
      headline, key, section, least(coalesce("publishAt", "createdAt"), now()),
      CASE WHEN "publishAt" IS NOT NULL THEN 1 END
    FROM json_to_recordset($1) AS r(
      id uuid, code text, locale "Locale", label "ArticleLabel", headline text, key text,
      lead text, body jsonb, section uuid, source uuid, picture uuid, "publishAt" timestamptz,
      "expireAt" timestamptz, "withdrawnAt" timestamptz, "baseViews" int, "createdAt" timestamptz
    )
    RETURNING id, label, headline, lead, body, "sectionId", "sourceId", "leadMediaId", "createdAt"
  )
  INSERT INTO "ArticleRevision" (id, "articleId", number, content, "createdAt")
  SELECT gen_random_uuid(), made.id, 1,
    jsonb_build_object(
      'label', label, 'kicker', null, 'headline', headline, 'lead', lead, 'body', body,
      'sectionId', "sectionId", 'sourceId', "sourceId", 'leadMediaId', "leadMediaId",
      'tags', r.tags, 'authorIds', r.people
    ), "createdAt"
  FROM made JOIN json_to_recordset($1) AS r(id uuid, tags jsonb, people jsonb) ON r.id = made.id`;

const BYLINES = `
  INSERT INTO "ArticleByline" ("articleId", "authorId", position)
  SELECT article, thing, place FROM json_to_recordset($1) AS r(article uuid, thing uuid, place int)`;

const TAGS = `
  INSERT INTO "ArticleTag" ("articleId", "tagId", position)
  SELECT article, thing, place FROM json_to_recordset($1) AS r(article uuid, thing uuid, place int)`;

/** Writes articles with revision, bylines and tags in one transaction. */
export async function writeArticles(
  client: Client,
  articles: Coded[],
  newsroom: Newsroom,
): Promise<void> {
  const names = articles.flatMap(({ locale, tags }) => tags.map((name) => ({ locale, name })));
  await needTags(client, newsroom.tags, names);
  const rows = articles.map((article) => ({
    ...article,
    id: uuidAt(article.createdAt),
    section: sectionOf(article, newsroom),
    source: at(newsroom.sources, article.source),
    picture: at(newsroom.media, article.picture),
    key: foldKey(article.headline),
    people: distinct(article.authors.map((part) => at(newsroom.authors, part))),
  }));
  const bylines = rows.flatMap(({ id, people }) => links(id, people));
  const tags = rows.flatMap(({ id, locale, tags }) =>
    links(
      id,
      tags.map((name) => newsroom.tags.get(tagIdentity({ locale, name })) ?? null),
    ),
  );
  await client.query('BEGIN');
  await client.query(ARTICLES, [JSON.stringify(rows)]);
  await client.query(BYLINES, [JSON.stringify(bylines)]);
  await client.query(TAGS, [JSON.stringify(tags)]);
  await client.query('COMMIT');
}

function sectionOf({ section, code }: Coded, { sections }: Newsroom): string {
  const id = sections.get(section) ?? [...sections.values()][0];
  if (!id) throw new Error(`there is no section for article ${code}`);
  return id;
}

/** The element of a list at a part of its length. */
function at(list: string[], part: number | null): string | null {
  return part === null ? null : (list[Math.floor(part * list.length)] ?? null);
}

function links(article: string, things: (string | null)[]) {
  return distinct(things).map((thing, place) => ({ article, thing, place }));
}

function distinct(things: (string | null)[]): string[] {
  return [...new Set(things.filter((thing) => thing !== null))];
}
