import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Account, canEnter } from './owner.ts';

/** `home` holds the cluster and what belongs to it: its lock, and copies of the programs if any. */
export type Place = { home: string; cluster: string; moved: boolean };

const elsewhere = '/var/lib/tahririeh';

/**
 * The cluster of a data folder is its `postgres`. Where PostgreSQL's account cannot enter that
 * folder (a checkout in root's home), it lies under /var/lib, and `postgres` is a link to it.
 */
export function findPlace(dataDir: string, account: Account): Place {
  const cluster = join(dataDir, 'postgres');
  const found = lstatSync(cluster, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return followLink(dataDir, cluster);
  if (canEnter(account, dataDir)) return { home: dataDir, cluster, moved: false };
  if (found) {
    throw new Error(
      `${cluster} belongs to uid ${account?.uid}, who cannot enter ${dataDir}: a folder above it ` +
        'is closed to others. Open that folder, or move the data folder and set DATA_DIR.',
    );
  }
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const home = join(elsewhere, hash);
  makeOpenFolder(home);
  return { home, cluster: join(home, 'postgres'), moved: true };
}

function followLink(dataDir: string, link: string): Place {
  const cluster = resolve(dataDir, readlinkSync(link));
  // A new, empty cluster in place of a lost one would look like lost data that was never missed.
  if (!existsSync(cluster)) {
    throw new Error(
      `${link} points to ${cluster}, which is not there. Bring the database back to that place, ` +
        'or remove the link to begin with an empty one.',
    );
  }
  return { home: dirname(cluster), cluster, moved: true };
}

/** After `rm -r` of a data folder its cluster under /var/lib must not come back to life. */
export function setForgottenAside(dataDir: string, place: Place): string | null {
  if (!place.moved || isLinked(dataDir) || !existsSync(place.cluster)) return null;
  const aside = `${place.cluster}.old-${Date.now()}`;
  renameSync(place.cluster, aside);
  return aside;
}

export function linkToPlace(dataDir: string, place: Place): void {
  if (place.moved && !isLinked(dataDir)) symlinkSync(place.cluster, join(dataDir, 'postgres'));
}

function isLinked(dataDir: string): boolean {
  return lstatSync(join(dataDir, 'postgres'), { throwIfNoEntry: false }) !== undefined;
}

/** Others can enter it whatever our umask is; folders that exist already stay as they are. */
export function makeOpenFolder(path: string): void {
  const umask = process.umask(0o022);
  try {
    mkdirSync(path, { recursive: true });
  } finally {
    process.umask(umask);
  }
}
