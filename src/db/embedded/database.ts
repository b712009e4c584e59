import pg from 'pg';
import { type Credentials, urlOf } from './credentials.ts';

const invalidPassword = '28P01';

/**
 * Makes the database if it is missing. Only for the holder of the lock: of two at once one fails.
 * Throws when the server does not answer.
 */
export async function prepareDatabase(
  credentials: Credentials,
): Promise<'ready' | 'wrong password'> {
  const { database } = credentials;
  try {
    await withClient(urlOf(credentials, 'postgres'), async (client) => {
      const sql = 'SELECT FROM pg_database WHERE datname = $1';
      const { rowCount } = await client.query(sql, [database]);
      if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
    });
    return 'ready';
  } catch (error) {
    if ((error as { code?: string }).code === invalidPassword) return 'wrong password';
    throw error;
  }
}

/** Whether another process has made the database and its server answers. */
export async function answers(credentials: Credentials): Promise<boolean> {
  try {
    await withClient(urlOf(credentials), async () => {});
    return true;
  } catch {
    return false;
  }
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    ssl: false,
  });
  // A server that stops under the connection must not end our process.
  client.on('error', () => {});
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
