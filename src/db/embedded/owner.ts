import { spawnSync } from 'node:child_process';
import { lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The uid and gid that PostgreSQL runs under; `null` means our own. */
export type Account = { uid: number; gid: number } | null;

/** What each program of PostgreSQL is spawned with: nothing of our environment, folder or rights. */
export function runAs(account: Account): {
  cwd: string;
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
} {
  // `cwd`: the account may not be able to enter ours, and PostgreSQL looks at it.
  const env: Record<string, string> = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' };
  return { cwd: '/', env: env as NodeJS.ProcessEnv, ...account };
}

/**
 * PostgreSQL refuses to run as root. Root lends it the account that already owns the cluster, or
 * else one of /etc/passwd (initdb looks its own name up there); anyone else runs it as themselves.
 */
export function chooseAccount(cluster: string): Account {
  const owner = ownerOf(cluster);
  const uid = process.getuid?.();
  if (uid !== 0 && owner && owner.uid !== uid) {
    throw new Error(
      `The database in ${cluster} belongs to another user (uid ${owner.uid}). ` +
        'Start as that user or as root, or set DATA_DIR to another folder.',
    );
  }
  if (uid !== 0) return null;
  const found = [owner, ...accountsOf(readFileSync('/etc/passwd', 'utf8'))].find(
    (account) => account && account.uid !== 0 && sh(account, ':'),
  );
  if (found) return found;
  throw new Error(
    'PostgreSQL does not run as root, and /etc/passwd has no other account that root may use.',
  );
}

/** `postgres` first, then `nobody`, then the others in their order. */
export function accountsOf(passwd: string): NonNullable<Account>[] {
  const rank = (name = '') => (name === 'postgres' ? 0 : name === 'nobody' ? 1 : 2);
  return passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4 && Number(fields[2]) > 0)
    .sort((a, b) => rank(a[0]) - rank(b[0]))
    .map((fields) => ({ uid: Number(fields[2]), gid: Number(fields[3]) }));
}

/** Asks the system instead of reading mode bits: there are ACLs, and containers without rights. */
export function canEnter(account: Account, folder: string): boolean {
  return sh(account, 'cd "$1"', folder);
}

/** Gives a folder of ours with all that it holds to the account. */
export function giveTo(account: Account, path: string): void {
  if (!account) return;
  lchownSync(path, account.uid, account.gid);
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) giveTo(account, join(path, entry.name));
    else lchownSync(join(path, entry.name), account.uid, account.gid);
  }
}

/** What root writes into a user's folder stays usable for that user. */
export function giveToOwnerOf(folder: string, path: string): void {
  const owner = ownerOf(folder);
  // The link itself, never what it points to: the folder may belong to somebody who lays traps.
  if (owner && process.getuid?.() === 0) lchownSync(path, owner.uid, owner.gid);
}

export function ownerOf(path: string): Account {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? { uid: stat.uid, gid: stat.gid } : null;
}

function sh(account: Account, script: string, ...args: string[]): boolean {
  const run = spawnSync('/bin/sh', ['-c', script, 'sh', ...args], {
    ...runAs(account),
    stdio: 'ignore',
  });
  return run.status === 0;
}
