import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { binary } from './run.ts';
import { type Running, supervise } from './supervise.ts';

export type PagesServer = Running & { port: number };

export type SteadyPages = Running & {
  /** Of the Next that runs now. */
  port: () => number;
  /** Calls when another one has taken its place. */
  onMove: (moved: (port: number) => void) => void;
};

const LONGEST_END_MS = 15_000;
const LONGEST_START_MS = 60_000;

/** Next on a free port of loopback, where only the front reaches it, started again if it dies. */
export async function keepPages(): Promise<SteadyPages> {
  let port = 0;
  let moved: (port: number) => void = () => {};
  const running = await supervise('The page server', async () => {
    const pages = await startPages();
    port = pages.port;
    moved(port);
    return pages;
  });
  return {
    ...running,
    port: () => port,
    onMove(act) {
      moved = act;
    },
  };
}

/** Starts Next and waits until it answers. */
export async function startPages(): Promise<PagesServer> {
  const port = await freePort();
  const guard = ['--import', import.meta.resolve('./end-with-parent.ts')];
  const args = [binary('next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)];
  const child = spawn(process.execPath, [...guard, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Our own handler writes the views of the last seconds before the process ends.
    env: { ...process.env, NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: '1' },
  });
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const late = sleep(LONGEST_START_MS, 'late', { ref: false });
  const first = await Promise.race([answers(port, ended), ended, late]);
  if (first === 'ready') return { port, ended, stop: () => stop(child, ended) };
  child.kill('SIGKILL');
  throw new Error(`The page server ${first === 'late' ? 'does not answer' : 'ended at once'}.`);
}

async function answers(port: number, ended: Promise<number>): Promise<'ready'> {
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const response = await fetch(`http://127.0.0.1:${port}/icon.svg`).catch(() => null);
    if (response?.ok) return 'ready';
    await sleep(100);
  }
  // The end is told by `ended`.
  return new Promise(() => {});
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
  await ended;
  clearTimeout(late);
}
