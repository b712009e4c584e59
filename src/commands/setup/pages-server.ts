import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { binary } from './run.ts';

export type PagesServer = {
  port: number;
  /** Settles when the server has ended, whoever ended it. */
  ended: Promise<number>;
  stop: () => Promise<void>;
};

const LONGEST_END_MS = 15_000;

/** Starts Next on a free port of loopback, where only the front reaches it, and waits for it. */
export async function startPages(): Promise<PagesServer> {
  const port = await freePort();
  const args = [binary('next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Our own handler writes the views of the last seconds before the process ends.
    env: { ...process.env, NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: '1' },
  });
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const first = await Promise.race([answers(port), ended]);
  if (typeof first === 'number') throw new Error(`The page server ended at once (code ${first}).`);
  return { port, ended, stop: () => stop(child, ended) };
}

async function answers(port: number): Promise<'ready'> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/icon.svg`).catch(() => null);
    if (response?.ok) return 'ready';
    await sleep(100);
  }
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
  await ended;
  clearTimeout(late);
}
