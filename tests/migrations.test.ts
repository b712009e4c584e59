import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { applyMigrations, diffSchema, listMigrationNames, wholeSchema } from '#db/migrate.ts';
import { describeDatabase } from './support/catalog.ts';
import { onServer } from './support/database.ts';

// Written by hand into migrations, since a Prisma schema cannot say it.
const BY_HAND = [
  'constraint "Article".Article_code_hex CHECK ((code ~ \'^[0-9a-f]{10}$\'::text))',
  'constraint "Article".Article_published_has_section CHECK ((("publishAt" IS NULL) OR ("sectionId" IS NOT NULL)))',
  'constraint "Article".article_searchable TRIGGER DEFERRABLE INITIALLY DEFERRED',
  'constraint "ArticleTag".tag_searchable TRIGGER DEFERRABLE INITIALLY DEFERRED',
  'function article_listed()',
  'function article_searchable()',
  'function article_words(uuid)',
  'function audit_append_only()',
  'function body_text(jsonb)',
  'function byline_listed()',
  'function fa_fold(text)',
  'function fa_norm(text)',
  'function fa_visible(text)',
  'function outbox_in_order()',
  'function outbox_notify()',
  'function search_query("Locale",text)',
  'function search_refresh(uuid)',
  'function search_words("Locale",text)',
  'function tag_listed()',
  'index CREATE INDEX "ArticleSearch_words" ON public."ArticleSearch" USING gin (words) WITH (fastupdate=off)',
  'index CREATE INDEX "MediaAsset_not_public" ON public."MediaAsset" USING btree (id) WHERE (NOT "isPublic")',
  'trigger "Article".article_listed',
  'trigger "Article".article_searchable',
  'trigger "ArticleByline".byline_listed',
  'trigger "ArticleTag".tag_listed',
  'trigger "ArticleTag".tag_searchable',
  'trigger "AuditEvent".audit_append_only',
  'trigger "Outbox".outbox_in_order',
  'trigger "Outbox".outbox_notify',
];

const server = new URL(inject('serverUrl'));
const suffix = randomBytes(4).toString('hex');
const migrated = `migrated_${suffix}`;
const whole = `whole_${suffix}`;
let applied: string[];

beforeAll(async () => {
  await onServer(server, async (admin) => {
    for (const name of [migrated, whole]) {
      await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    }
  });
  applied = await applyMigrations(urlOf(migrated));
  const sql = await wholeSchema(urlOf(whole));
  await inDatabase(whole, (client) => client.query(sql));
});

afterAll(() =>
  onServer(server, async (admin) => {
    for (const name of [migrated, whole]) {
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }
  }),
);

describe('all migrations in an empty database', () => {
  it('give exactly the schema, and what is written by hand', async () => {
    const [is, should] = [
      await inDatabase(migrated, describeDatabase),
      await inDatabase(whole, describeDatabase),
    ];
    expect(should.length).toBeGreaterThan(100);
    expect(is.filter((line) => !BY_HAND.includes(line))).toEqual(should);
    expect(is.filter((line) => BY_HAND.includes(line))).toEqual(BY_HAND);
  });

  it('are recorded as Prisma does it, by name and checksum', async () => {
    const names = await listMigrationNames();
    expect(applied).toEqual(names);
    const { rows } = await inDatabase(migrated, (client) =>
      client.query(`SELECT migration_name AS name, checksum, applied_steps_count AS steps,
        finished_at IS NOT NULL AS finished, rolled_back_at AS undone
        FROM _prisma_migrations ORDER BY migration_name`),
    );
    const checksum = (name: string) =>
      createHash('sha256')
        .update(readFileSync(`prisma/migrations/${name}/migration.sql`))
        .digest('hex');
    expect(rows).toEqual(
      names.map((name) => ({
        name,
        checksum: checksum(name),
        steps: 1,
        finished: true,
        undone: null,
      })),
    );
  });

  // The second start of a pair would wait ten seconds for the lock of the first.
  it('leave no connection that holds the lock of migrations', async () => {
    const { rows } = await inDatabase(whole, (client) =>
      client.query(
        `SELECT pid FROM pg_locks WHERE locktype = 'advisory'
         AND database = (SELECT oid FROM pg_database WHERE datname = $1)`,
        [migrated],
      ),
    );
    expect(rows).toEqual([]);
  });

  it('are not applied a second time', async () => {
    const before = await inDatabase(migrated, describeDatabase);
    expect(await applyMigrations(urlOf(migrated))).toEqual([]);
    expect(await inDatabase(migrated, describeDatabase)).toEqual(before);
  });
});

it('prisma/schema says nothing that the newest migration does not say', async () => {
  expect(await diffSchema(urlOf(migrated))).toBe('');
});

function urlOf(name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function inDatabase<T>(name: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlOf(name) });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
