import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** Starts a whole demo site on a passing folder and a free port, and takes it away again. */
export async function withTestSite<T>(
  act: (url: string, dataDir: string) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'tahririeh-e2e-'));
  // For root the database runs as somebody else, who must be able to enter.
  await chmod(dataDir, 0o755);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL, HOST, SITE_URL, APP_MODE, APP_SECRET, ...env } = process.env;
  const site = spawn(process.execPath, ['src/commands/start.ts'], {
    env: { ...env, PORT: String(port), DATA_DIR: dataDir },
    stdio: 'inherit',
  });
  const ended = new Promise<number>((resolve) => site.once('exit', (code) => resolve(code ?? 1)));
  try {
    const first = await Promise.race([answers(url), ended]);
    if (first !== true) throw new Error(`the site for the tests ended with code ${first}`);
    return await act(url, dataDir);
  } finally {
    site.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function answers(url: string): Promise<true> {
  for (;;) {
    const response = await fetch(`${url}/icon.svg`).catch(() => null);
    if (response?.ok) return true;
    await sleep(200);
  }
}
