import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '#commands/setup/migrate.ts';
import { prepareNewsroom } from '#commands/setup/newsroom.ts';
import { startEmbedded } from '#db/embedded/server.ts';
import { handDown } from '#env.ts';
import { loadArticles } from '#prisma/load/load.ts';

export type Log = (line: string) => void;

/** A folder for one run, that the account of the database may enter, too. */
export async function withFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tahririeh-bench-'));
  await chmod(folder, 0o755);
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * One server with a database for each number of articles (rising), all with the demo newsroom. They
 * lie on one server so that they can be measured in turn, under the same conditions.
 */
export async function withDatabases<T>(
  sizes: number[],
  log: Log,
  act: (urls: string[]) => Promise<T>,
): Promise<T> {
  return withFolder(async (dataDir) => {
    process.env.DATA_DIR = dataDir;
    const server = await startEmbedded({ dataDir, log });
    try {
      handDown({
        DATABASE_URL: server.url,
        APP_SECRET: 'a secret of the benchmark, 32 characters',
      });
      await migrate(server.url, log);
      await prepareNewsroom(server.url, log);
      return await act(await grow(server.url, sizes, log));
    } finally {
      await server.stop();
    }
  });
}

async function grow(url: string, sizes: number[], log: Log): Promise<string[]> {
  const urls: string[] = [];
  let there = 0;
  for (const size of sizes) {
    await loadArticles(url, size - there, new Date(), log);
    there = size;
    urls.push(await copyDatabase(url, `articles_${size}`));
  }
  return urls;
}

async function copyDatabase(url: string, name: string): Promise<string> {
  const copy = new URL(url);
  const original = copy.pathname.slice(1);
  copy.pathname = '/postgres';
  const client = new Client({ connectionString: copy.href });
  await client.connect();
  // Idle connections of the seed; a database that is copied has none.
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
    original,
  ]);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${original}`);
  await client.end();
  copy.pathname = `/${name}`;
  return copy.href;
}
