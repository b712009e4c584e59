import { Client } from 'pg';
import { inject } from 'vitest';
import { db } from '#db/client.ts';

/**
 * Gives this worker a database of its own, cloned from the migrated template; the next test file of
 * the same worker finds it again. Set before anything opens `db` (tests/support/worker.ts).
 */
export async function openWorkerDatabase(): Promise<void> {
  const template = inject('template');
  const name = template.replace('template', `worker${process.env.VITEST_POOL_ID ?? '0'}`);
  const url = new URL(inject('serverUrl'));
  await onServer(url, async (admin) => {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;
  process.env.APP_MODE = 'demo';
  process.env.APP_SECRET = 'a secret of the tests, longer than 32 characters';
}

/** Empties every table; call it in beforeEach of a test that writes. */
export async function emptyDatabase(): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
}

/** Runs `act` on the server's own database, one worker at a time. */
export async function onServer(url: URL, act: (client: Client) => Promise<void>): Promise<void> {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new Client({ connectionString: admin.href });
  await client.connect();
  try {
    // Cloning needs a template that nobody is connected to.
    await client.query('SELECT pg_advisory_lock(1001)');
    await act(client);
  } finally {
    await client.end();
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
    template: string;
  }
}
