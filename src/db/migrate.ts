import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DiffTarget, MigrationList } from '@prisma/schema-engine-wasm';
import { readSchemaFiles, withSchemaEngine } from './schema-engine.ts';

const FOLDER = path.resolve('prisma/migrations');
/** The schema that the migrations lead to: where the next diff starts. */
const SNAPSHOT = path.join(FOLDER, 'schema.prisma');
const FILTERS = { externalTables: [], externalEnums: [] };

/** Applies what is missing, in Prisma's own `_prisma_migrations`; gives the names just applied. */
export function applyMigrations(url: string): Promise<string[]> {
  return withSchemaEngine(url, async (engine) => {
    const migrationsList = await listMigrations();
    const result = await engine.applyMigrations({ migrationsList, filters: FILTERS });
    return result.appliedMigrationNames;
  });
}

/**
 * SQL from the schema of the newest migration to prisma/schema; empty when they agree. Schema against
 * schema, since the engine cannot read a database's own description through the driver adapter. The
 * engine asks for some server to talk to: `url`.
 */
export async function diffSchema(url: string): Promise<string> {
  const before = await readFile(SNAPSHOT, 'utf8').catch(() => '');
  return diff(url, before ? datamodel([[SNAPSHOT, before]]) : { tag: 'empty' });
}

/** SQL that makes the whole of prisma/schema in an empty database. */
export function wholeSchema(url: string): Promise<string> {
  return diff(url, { tag: 'empty' });
}

function diff(url: string, from: DiffTarget): Promise<string> {
  return withSchemaEngine(url, async (engine) => {
    const to = datamodel(await readSchemaFiles());
    const params = { from, to, script: true, exitCode: null, filters: FILTERS };
    const sql = (await engine.diff(params)).stdout ?? '';
    return sql.includes('This is an empty migration') ? '' : sql;
  });
}

function datamodel(files: [string, string][]): DiffTarget {
  return {
    tag: 'schemaDatamodel',
    files: files.map(([file, content]) => ({ path: file, content })),
  };
}

/** Writes `sql` as the newest migration, with the schema that it leads to; gives its name. `now` orders it after the others. */
export async function writeMigration(name: string, sql: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = `${stamp}_${name}`;
  await mkdir(path.join(FOLDER, folder), { recursive: true });
  await writeFile(path.join(FOLDER, folder, 'migration.sql'), sql);
  const schema = (await readSchemaFiles()).map(([, text]) => text).join('\n');
  await writeFile(SNAPSHOT, schema);
  return folder;
}

/** Names of the migrations of this build, oldest first. */
export async function listMigrationNames(): Promise<string[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function listMigrations(): Promise<MigrationList> {
  const names = await listMigrationNames();
  const lockfile = 'migration_lock.toml';
  return {
    baseDir: FOLDER,
    lockfile: { path: lockfile, content: await readFile(path.join(FOLDER, lockfile), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(FOLDER, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}
