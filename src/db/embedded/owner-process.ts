import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Account } from './owner.ts';
import { until } from './processes.ts';

// For the tests: an app that owns the server must be a process of its own to be killed.

const program = `
  const { startEmbedded } = await import(process.argv[1]);
  const say = (line) => console.log(JSON.stringify(line));
  process.on('SIGINT', async () => {
    const pg = (await import('pg')).default;
    const client = new pg.Client(started.url);
    await client.connect();
    await client.query("INSERT INTO note VALUES ('written after Ctrl-C')");
    await client.end();
    await started.stop();
    process.exit();
  });
  process.on('SIGTERM', () => started.stop().then(() => process.exit()));
  const started = await startEmbedded({ dataDir: process.argv[2], log: (log) => say({ log }) });
  say({ url: started.url, shared: started.shared });
  setInterval(() => {}, 1000);
`;

/** Unlike mkdtemp's own, one that the account which root lends to PostgreSQL can enter. */
export function makeOpenTemporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'embedded-')));
  chmodSync(folder, 0o755);
  return folder;
}

export type OwnerProcess = { child: ChildProcess; log: string[]; url: string; shared: boolean };

/** Resolves when the database is there; rejects with what the process wrote if it ends before. */
export async function startOwner(
  dataDir: string,
  options: { account?: Account; start?: string; onLog?: (child: ChildProcess) => void } = {},
): Promise<OwnerProcess> {
  const start = options.start ?? fileURLToPath(import.meta.resolve('./server.ts'));
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program, '--', start, dataDir],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options.account },
  );
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const log: string[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text);
    if ('url' in line) return { child, log, ...line };
    log.push(line.log);
    options.onLog?.(child);
  }
  await ended(child);
  throw new Error(`The owner ended (${child.exitCode ?? child.signalCode}): ${errors}`);
}

export async function endOwner({ child }: OwnerProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await ended(child);
}

export async function ended(child: ChildProcess): Promise<void> {
  await until(() => child.exitCode !== null || child.signalCode !== null, 20_000);
}

/** All processes below `pid`, from /proc. */
export function descendantsOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function parentOf(pid: string): number {
  try {
    // The name, in parentheses, may hold anything.
    const [, parent] = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ');
    return Number(parent);
  } catch {
    return -1;
  }
}

/** Runs statements and returns the rows of the last one. */
export async function query(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end().catch(() => {});
  }
}
