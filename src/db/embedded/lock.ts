import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { giveToOwnerOf } from './owner.ts';

const busy = 5;

/**
 * The right to run a server on a cluster, held for as long as the server runs. `null` when another
 * process has it. The lock is the kernel's (SQLite takes it on an empty file), so that it ends with
 * its process however that dies: nothing stale to find and no pid to compare.
 */
export function takeLock(home: string): { release: () => void } | null {
  const path = join(home, 'postgres.lock');
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(path, { timeout: 0 });
    giveToOwnerOf(home, path);
    file.exec('BEGIN EXCLUSIVE');
    const held = file;
    return { release: () => held.isOpen && held.close() };
  } catch (error) {
    file?.close();
    if ((error as { errcode?: number }).errcode === busy) return null;
    throw new Error(`Cannot lock ${path}: ${(error as Error).message}`, { cause: error });
  }
}
