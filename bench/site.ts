import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#commands/setup/free-port.ts';
import { readCredentials, urlOf } from '#db/embedded/credentials.ts';
import { type Log, withFolder } from './database.ts';
import { cpuOf, descendantsOf, listenerOn, portsOf } from './processes.ts';

/** A whole site as `npm start` makes it. */
export type Site = {
  url: string;
  port: number;
  /** The process at the reader's door. */
  front: number;
  /** Next behind it, straight. */
  pages: { port: number; pid: number };
  databaseUrl: string;
  /** Ends everything but the database by SIGKILL and starts it again on the same data. */
  killAndRestart: () => Promise<void>;
};

/** Starts a demo site of its own with `articles` more articles, and takes it away again. */
export async function withSite<T>(
  articles: number,
  log: Log,
  act: (site: Site) => Promise<T>,
): Promise<T> {
  return withFolder(async (dataDir) => {
    const port = await freePort();
    const env = ownEnv({ DATA_DIR: dataDir, PORT: String(port) });
    if (articles > 0) await runCommand(['src/commands/db-load.ts', String(articles)], env, log);
    log('starting the site …');
    let running = await start(port, dataDir, env);
    const site: Site = {
      ...running.found,
      async killAndRestart() {
        process.kill(site.pages.pid, 'SIGKILL');
        running.child.kill('SIGKILL');
        await running.ended;
        running = await start(port, dataDir, env);
        Object.assign(site, running.found);
      },
    };
    try {
      return await act(site);
    } finally {
      running.child.kill('SIGTERM');
      await running.ended;
    }
  });
}

async function start(port: number, dataDir: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['src/commands/start.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    await ready(`http://127.0.0.1:${port}/fa`, child);
    return { child, ended, found: describeSite(child.pid ?? 0, port, dataDir) };
  } catch (error) {
    child.kill('SIGTERM');
    await ended;
    throw error;
  }
}

/** Ours, without what names another database, folder or address. */
export function ownEnv(more: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL, HOST, PORT, SITE_URL, APP_MODE, APP_SECRET, DATA_DIR, ...env } =
    process.env;
  return { ...env, ...more };
}

async function runCommand(args: string[], env: NodeJS.ProcessEnv, log: Log): Promise<void> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8').on('data', (text: string) => log(text.trim()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with code ${code}`);
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error(`the site ended with code ${child.exitCode}`);
}

function describeSite(root: number, port: number, dataDir: string) {
  const credentials = readCredentials(dataDir);
  if (!credentials) throw new Error(`${dataDir} has no database`);
  const front = listenerOn(port);
  const others = [root, ...descendantsOf(root)].flatMap((pid) =>
    portsOf(pid).map((listened) => ({ pid, port: listened })),
  );
  // The database listens as well, with more processes but none that has used as much of the machine.
  const pages = others
    .filter((one) => one.port !== port && one.port !== credentials.port)
    .sort((a, b) => cpuOf(b.pid) - cpuOf(a.pid))[0];
  if (!pages) throw new Error('Next is not there');
  const url = `http://127.0.0.1:${port}`;
  return { url, port, front, pages, databaseUrl: urlOf(credentials) };
}
