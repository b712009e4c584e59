import { type SpawnOptions, spawn } from 'node:child_process';
import path from 'node:path';

/** A program of an npm package, run by this Node: no shell, no wrapper of another version. */
export function binary(file: string): string {
  return path.resolve('node_modules', file);
}

/** Runs to its end with our terminal; false when it failed. */
export function run(file: string, args: string[], options: SpawnOptions = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary(file), ...args], {
      stdio: 'inherit',
      ...options,
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Runs in silence; what it wrote is in the error when it fails. */
export async function runQuietly(file: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [binary(file), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${path.basename(file)} ${args[0]} failed:\n${output}`);
}
