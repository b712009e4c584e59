import type { Client } from 'pg';
import { foldKey } from '#persian/fold.ts';

/** What the new articles refer to: rows that are there already, and tags as they are needed. */
export type Newsroom = {
  sections: Map<string, string>;
  sources: string[];
  authors: string[];
  media: string[];
  /** Ids of tags by language and folded name. */
  tags: Map<string, string>;
};

export async function readNewsroom(client: Client): Promise<Newsroom> {
  const list = async (table: 'Section' | 'Source' | 'Author' | 'MediaAsset', name: string) =>
    (
      await client.query<{ id: string; name: string }>(
        `SELECT id, "${name}" AS name FROM "${table}" ORDER BY "${name}"`,
      )
    ).rows;
  const sections = await list('Section', 'slug');
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const newsroom = {
    sections: new Map(sections.map(({ name, id }) => [name, id])),
    sources: ids(await list('Source', 'slug')),
    authors: ids(await list('Author', 'handle')),
    media: ids(await list('MediaAsset', 'key')),
    tags: new Map<string, string>(),
  };
  await readTags(client, newsroom.tags);
  return newsroom;
}

/** Makes the tags that are missing, so that all of `names` have an id. */
export async function needTags(
  client: Client,
  tags: Map<string, string>,
  names: { locale: string; name: string }[],
): Promise<void> {
  const missing = new Map(
    names.map((tag) => [tagIdentity(tag), tag] as const).filter(([key]) => !tags.has(key)),
  );
  if (missing.size === 0) return;
  const rows = [...missing.values()].map(({ locale, name }) => ({
    locale,
    name,
    key: foldKey(name),
  }));
  await client.query(
    `INSERT INTO "Tag" (id, locale, key, name)
     SELECT gen_random_uuid(), locale, key, name
     FROM json_to_recordset($1) AS r(locale "Locale", key text, name text)
     ON CONFLICT (locale, key) DO NOTHING`,
    [JSON.stringify(rows)],
  );
  await readTags(client, tags);
}

export function tagIdentity({ locale, name }: { locale: string; name: string }): string {
  return `${locale} ${foldKey(name)}`;
}

async function readTags(client: Client, tags: Map<string, string>): Promise<void> {
  const { rows } = await client.query<{ id: string; locale: string; key: string }>(
    'SELECT id, locale, key FROM "Tag"',
  );
  for (const { id, locale, key } of rows) tags.set(`${locale} ${key}`, id);
}
