import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { env } from '#env.ts';
import type { FromFront, ToFront } from '#front/main.ts';
import type { SteadyPages } from './pages-server.ts';
import { Refusal } from './refusal.ts';
import { type Running, supervise } from './supervise.ts';

const LONGEST_END_MS = 15_000;
// Pages lie in buffers, outside of V8's heap, and the heap is filled by what each render leaves behind.
// Left alone V8 lets 150 MB of that gather before it looks, for a speed that nothing here needs.
const LEAN = ['--max-semi-space-size=2', '--max-old-space-size=192'];

/** Opens the door on HOST and PORT, and keeps it open. Rejects with a Refusal when it cannot. */
export async function openFront(pages: SteadyPages): Promise<Running> {
  let child: ChildProcess | undefined;
  const running = await supervise('The front', async () => {
    const front = await startFrontProcess(pages.port());
    child = front.child;
    return front;
  });
  pages.onMove((pagesPort) => {
    if (child?.connected) child.send({ pagesPort } satisfies ToFront);
  });
  return running;
}

async function startFrontProcess(pagesPort: number): Promise<Running & { child: ChildProcess }> {
  const main = fileURLToPath(import.meta.resolve('#front/main.ts'));
  const child = spawn(process.execPath, [...LEAN, main, String(pagesPort)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const said = new Promise<FromFront>((resolve) => child.once('message', resolve));
  const first = await Promise.race([said, ended]);
  if (typeof first === 'number') throw new Error('The front ended at once.');
  if ('refused' in first) throw new Refusal(sentence(first.refused));
  return { child, ended, stop: () => stop(child, ended) };
}

function sentence(code: string): string {
  const { host, port } = env();
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST ${host} is not an address of this machine.`;
  }
  return `The front cannot start (${code}).`;
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
  await ended;
  clearTimeout(late);
}
