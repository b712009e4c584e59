import { rm } from 'node:fs/promises';
import type { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { makeOpenTemporaryFolder } from '#db/embedded/owner-process.ts';
import { startEmbedded } from '#db/embedded/server.ts';
import { applyMigrations } from '#db/migrate.ts';
import { onServer } from './database.ts';

/** One real PostgreSQL for the run, with a migrated template that each worker clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const template = `template_${process.pid}`;
  const url = new URL(server.url);
  await onServer(url, async (admin) => {
    await admin.query(`CREATE DATABASE ${template}`);
    const inTemplate = new URL(url);
    inTemplate.pathname = `/${template}`;
    await applyMigrations(inTemplate.href);
    // The engine's connection lingers, and nobody may be connected to what is cloned.
    await admin.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      template,
    ]);
  });
  project.provide('serverUrl', server.url);
  project.provide('template', template);
  return async () => {
    await onServer(url, (admin) => dropDatabases(admin, `_${process.pid}`));
    await server.stop();
  };
}

// A server that was given is used again: nothing of this run may stay there.
async function dropDatabases(admin: Client, ending: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE right(datname, $1) = $2',
    [ending.length, ending],
  );
  for (const { name } of rows) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const dataDir = makeOpenTemporaryFolder();
  const server = await startEmbedded({ dataDir, log: () => {} });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
