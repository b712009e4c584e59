import { spawn } from 'node:child_process';
import { env } from '#env.ts';
import { binary } from './run.ts';

/** Next's own development server on HOST and PORT, without the front, until it ends or is asked to. */
export async function startDevelopment(signal: Promise<NodeJS.Signals>): Promise<void> {
  const { host, port } = env();
  const args = [binary('next/dist/bin/next'), 'dev', '-H', host, '-p', String(port)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([signal, ended]);
  child.kill('SIGTERM');
  await ended;
}
