import { spawn } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Credentials } from './credentials.ts';
import { type Account, giveTo, runAs } from './owner.ts';

// For the operating system's side, which ICU does not replace everywhere (pg_trgm finds no Persian
// letters under «C»). macOS before 14 has only the second.
const locales = ['C.UTF-8', 'en_US.UTF-8'];

/**
 * Makes an empty cluster, whole or not at all: it gets its name when initdb has flushed all of it.
 * Only for the holder of the lock, who also clears away what an interrupted initdb left.
 */
export async function createCluster(
  cluster: string,
  bin: string,
  account: Account,
  credentials: Credentials,
): Promise<void> {
  removeUnfinished(cluster);
  const unfinished = mkdtempSync(`${cluster}.new-`);
  try {
    await fillCluster(cluster, unfinished, bin, account, credentials);
  } finally {
    rmSync(unfinished, { recursive: true });
  }
}

async function fillCluster(
  cluster: string,
  unfinished: string,
  bin: string,
  account: Account,
  { user, password }: Credentials,
): Promise<void> {
  const data = join(unfinished, 'data');
  const passwordFile = join(unfinished, 'password');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(account, unfinished);
  await initialise(join(bin, 'initdb'), account, [
    ...['-D', data, '-U', user, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--data-checksums', '--locale-provider=icu', '--icu-locale=und'],
    '--text-search-config=simple',
  ]);
  renameSync(data, cluster);
  flush(dirname(cluster));
}

async function initialise(initdb: string, account: Account, args: string[]): Promise<void> {
  let output = '';
  for (const locale of locales) {
    const run = spawn(initdb, [...args, `--locale=${locale}`], {
      ...runAs(account),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve, reject) => run.on('error', reject).on('close', resolve));
    [output] = await Promise.all([text(run.stderr), ended]);
    if (run.exitCode === 0) return;
    if (!/invalid locale/.test(output)) break;
  }
  throw new Error(`initdb could not create the database cluster:\n${output.trim()}`);
}

function removeUnfinished(cluster: string): void {
  const home = dirname(cluster);
  for (const entry of readdirSync(home)) {
    if (entry.startsWith('postgres.new-')) rmSync(join(home, entry), { recursive: true });
  }
}

/** Without it a power cut could take the new name, and with it all that was written since. */
function flush(folder: string): void {
  const fd = openSync(folder, 'r');
  fsyncSync(fd);
  closeSync(fd);
}
