import { Client } from 'pg';

/**
 * What is wrong with a server for this project, as a sentence, or null: PostgreSQL 15 or newer, a
 * database in UTF-8, and letters that are letters (under the C locale Persian has none).
 */
export async function checkServer(url: string): Promise<string | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string; letters: boolean }>(
      `SELECT current_setting('server_version_num')::int AS version,
              current_setting('server_encoding') AS encoding,
              'ک' ~ '^[[:alpha:]]$' AS letters`,
    );
    return problemOf(rows[0]);
  } catch (error) {
    return `PostgreSQL does not answer (${(error as Error).message}): check DATABASE_URL and that the server runs.`;
  } finally {
    await client.end().catch(() => {});
  }
}

function problemOf(server?: { version: number; encoding: string; letters: boolean }) {
  if (!server || server.version < 150_000) return 'PostgreSQL 15 or newer is needed.';
  if (server.encoding !== 'UTF8') {
    return `The database is in ${server.encoding}: make one in UTF8, CREATE DATABASE … ENCODING 'UTF8'.`;
  }
  if (!server.letters) {
    return "The database's locale knows no Persian letters: make one with LC_CTYPE 'C.UTF-8' (CREATE DATABASE … TEMPLATE template0 LC_CTYPE 'C.UTF-8').";
  }
  return null;
}
