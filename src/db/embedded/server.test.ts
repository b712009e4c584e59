import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOpenTemporaryFolder, query } from './owner-process.ts';
import { type Embedded, startEmbedded } from './server.ts';

let folder: string;
let dataDir: string;
let running: Embedded | undefined;
const log: string[] = [];

async function start(): Promise<Embedded> {
  running = await startEmbedded({ dataDir, log: (line) => log.push(line) });
  return running;
}

beforeAll(async () => {
  folder = makeOpenTemporaryFolder();
  dataDir = join(folder, '.data');
  await start();
}, 60_000);

afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true });
});

test('the first start makes a cluster with checksums, UTF-8 and ICU, and says so', async () => {
  expect(running?.shared).toBe(false);
  expect(log).toContainEqual(expect.stringMatching(/creating the database cluster/));
  const sql = `SELECT current_database() AS name, pg_encoding_to_char(encoding) AS encoding,
      datlocprovider AS provider, current_setting('data_checksums') AS checksums,
      current_setting('server_version_num')::int / 10000 AS version
    FROM pg_database WHERE datname = current_database()`;
  expect(await query(running?.url ?? '', sql)).toEqual([
    { name: 'tahririeh', encoding: 'UTF8', provider: 'i', checksums: 'on', version: 18 },
  ]);
});

test('an acknowledged write is on disk, and only loopback is open', async () => {
  const sql = `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes',
    'synchronous_commit', 'listen_addresses', 'unix_socket_directories', 'max_connections')`;
  const rows = (await query(running?.url ?? '', sql)) as { name: string; setting: string }[];
  expect(Object.fromEntries(rows.map((row) => [row.name, row.setting]))).toEqual({
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
  });
});

test('Persian letters are letters to search and to pg_trgm, and sort as letters', async () => {
  const sql = `SELECT to_tsvector('simple', 'خبرگزاری تهران، پژوهش')::text AS words,
    cardinality(show_trgm('کتاب')) AS trigrams,
    (SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['ی', 'پ', 'ب', 'ا', 'گ']) x) AS sorted`;
  expect(await query(running?.url ?? '', 'CREATE EXTENSION pg_trgm', sql)).toEqual([
    { words: "'تهران':2 'خبرگزاری':1 'پژوهش':3", trigrams: 5, sorted: 'ابپگی' },
  ]);
});

test('a wrong password is refused', async () => {
  const url = (running?.url ?? '').replace(/:[^:@]+@/, ':wrong@');
  await expect(query(url, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
});

test('a second start in the same process shares the server and does not stop it', async () => {
  const second = await startEmbedded({ dataDir, log: () => {} });
  expect(second).toMatchObject({ shared: true, url: running?.url });
  await second.stop();
  expect(await query(running?.url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('the next start has the same data, password and port', async () => {
  const url = running?.url ?? '';
  await query(url, 'CREATE TABLE note (text text)', "INSERT INTO note VALUES ('kept')");
  await running?.stop();
  await expect(query(url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
  expect(await start()).toMatchObject({ url, shared: false });
  expect(await query(url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }]);
}, 30_000);

test('what holds the password is readable by its owner alone', () => {
  expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
  expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
  expect(readdirSync(dataDir).filter((name) => name.includes('.new-'))).toEqual([]);
});

test('a port that was taken meanwhile is replaced by a free one', async () => {
  const port = Number(new URL(running?.url ?? '').port);
  await running?.stop();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  try {
    const { url } = await start();
    expect(Number(new URL(url).port)).not.toBe(port);
    expect(await query(url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }]);
  } finally {
    other.close();
  }
}, 30_000);

test('without postgres.json the data are still there, under a new password', async () => {
  const before = new URL(running?.url ?? '').password;
  await running?.stop();
  rmSync(join(dataDir, 'postgres.json'));
  const { url } = await start();
  expect(new URL(url).password).not.toBe(before);
  expect(await query(url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }]);
}, 30_000);

test('a start that fails says what PostgreSQL said, and the next one may succeed', async () => {
  await running?.stop();
  const version = join(dataDir, 'postgres/PG_VERSION');
  const right = readFileSync(version);
  writeFileSync(version, '15\n');
  await expect(start()).rejects.toThrow(/did not start.*initialized by PostgreSQL version 15/s);
  writeFileSync(version, right);
  expect((await start()).shared).toBe(false);
}, 30_000);
