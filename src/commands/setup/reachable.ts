import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';

const PATIENCE_MS = 3000;
// A machine or a server that is not there now. A wrong password or name is for the operator to mend.
const AWAY = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|57P0\d)$/;

/** Whether the database is away for the moment; false also when it refuses us. */
export async function isAway(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return false;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return AWAY.test(code) || /timeout expired|terminated unexpectedly/.test(message);
  }
}

/** Whether an earlier run left pages that readers can be given without a database. */
export async function hasKeptPages(dataDir: string): Promise<boolean> {
  const names = await readdir(path.join(dataDir, 'pages')).catch(() => []);
  return names.some((name) => name.endsWith('.page'));
}
