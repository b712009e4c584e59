import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandOf, exists, folderOf } from './processes.ts';
import { clusterName } from './settings.ts';

/** A running server as its postmaster.pid and the system's process table show it. */
export type Postmaster = { pid: number; port: number; status: string; ours: boolean };

// Above any pid_max, so there is never such a process.
const nobodysPid = 2 ** 31 - 1;

/** `null` when no server runs on this cluster, whatever an old file may say. */
export function findPostmaster(cluster: string): Postmaster | null {
  const [pid, , , port, , , , status] = read(cluster).split('\n');
  const command = commandOf(Number(pid));
  if (!Number(pid) || !isPostmasterOf(cluster, Number(pid), command)) return null;
  return {
    pid: Number(pid),
    port: Number(port),
    status: (status ?? '').trim(),
    ours: command.includes(clusterName),
  };
}

/**
 * After a crash the pid in the file may meanwhile belong to an unrelated process, and PostgreSQL
 * would refuse to start. The pid alone is replaced: the rest of the file tells PostgreSQL about
 * shared memory that leftover children of the dead server may still use.
 * Only for the holder of the lock.
 */
export function disownReusedPid(cluster: string): void {
  const text = read(cluster);
  if (text === '') return;
  const pid = Number.parseInt(text, 10);
  if (!exists(pid) || findPostmaster(cluster)) return;
  writeFileSync(join(cluster, 'postmaster.pid'), text.replace(/^-?\d+/, String(nobodysPid)));
}

// Its children are called «postgres: …», so a colon follows their name.
function isPostmasterOf(cluster: string, pid: number, command: string): boolean {
  const [program = ''] = command.split(/[\0 ]/);
  if (basename(program) !== 'postgres') return false;
  if (folderOf(pid) === cluster) return true;
  return command.includes('\0')
    ? command.split('\0').includes(cluster)
    : command.includes(`-D ${cluster} `);
}

function read(cluster: string): string {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
