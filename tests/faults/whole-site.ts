import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '#commands/setup/free-port.ts';
import { get } from '#tests/support/front-site.ts';
import { until } from './until.ts';

export type WholeSite = {
  port: number;
  /** Ids of the processes of that name below `npm start`. */
  find: (name: 'next' | 'front') => number[];
  /** All that it wrote. */
  log: () => string;
  /** Settles with its code when it has ended. */
  ended: Promise<number | null>;
  /** Asks it to end; gives its code. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Where a site keeps what outlives it. */
export async function makeDataDir(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tahririeh-whole-'));
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** `npm start` with all its processes, on a database of the test. Ready when it takes requests. */
export async function startSite(
  databaseUrl: string,
  dataDir: string,
  mode: 'demo' | 'production' = 'demo',
): Promise<WholeSite> {
  const port = await freePort();
  const { HOST: _, TRUST_PROXY: __, ...env } = process.env;
  const child = spawn(process.execPath, ['src/commands/start.ts'], {
    env: {
      ...env,
      NODE_ENV: 'production',
      APP_MODE: mode,
      APP_SECRET: 'a secret of the tests, longer than 32 characters',
      SITE_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const isUp = async () => {
    if (child.exitCode !== null) throw new Error(log);
    return get(port, '/livez').then(
      ({ status }) => status === 200,
      () => 'refused',
    );
  };
  await until(isUp, { within: 180_000, every: 200 });
  return {
    port,
    find: (name) => below(child, name),
    log: () => log,
    ended,
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

function below({ pid }: ChildProcess, name: 'next' | 'front'): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const shape = name === 'next' ? /next\/dist\/bin\/next|next-server/ : /front\/main\.ts/;
  return lines
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => found && Number(found[2]) === pid && shape.test(found[3] ?? ''))
    .map((found) => Number(found?.[1]));
}
