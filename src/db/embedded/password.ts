import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Credentials } from './credentials.ts';
import { type Account, runAs } from './owner.ts';

/**
 * Gives a stopped cluster the password of `postgres.json`, for when that file was lost or belongs
 * to another cluster. Single-user mode asks for none: who owns the files owns the database.
 */
export async function resetPassword(
  cluster: string,
  bin: string,
  account: Account,
  { user, password }: Credentials,
): Promise<void> {
  const run = spawn(join(bin, 'postgres'), ['--single', '-j', '-D', cluster, 'postgres'], {
    ...runAs(account),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve, reject) => run.on('error', reject).on('close', resolve));
  run.stdin.on('error', () => {});
  run.stdin.end(`ALTER ROLE ${user} PASSWORD '${password}';\n\n`);
  const [output] = await Promise.all([text(run.stderr), ended]);
  if (run.exitCode !== 0 || /ERROR|FATAL/.test(output)) {
    throw new Error(`The password of the database could not be set:\n${output.trim()}`);
  }
}
