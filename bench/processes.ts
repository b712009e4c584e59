import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

// Of Linux: what a process has used is in /proc.
const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** CPU time of a process so far, all its threads, in microseconds (in steps of 10,000). */
export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1e6;
}

/** Memory of a process in MB: what is resident, without what it shares with others. */
export function memoryOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, value]) =>
    Number(value),
  );
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}

/** The process that listens on a port of this machine. */
export function listenerOn(port: number): number {
  const found = allProcesses().find((pid) => portsOf(pid).includes(port));
  if (!found) throw new Error(`nobody listens on port ${port}`);
  return found;
}

/** Ports on which a process listens. */
export function portsOf(pid: number): number[] {
  const inodes = new Set(socketsOf(pid));
  return [...listeners(4), ...listeners(6)]
    .filter(({ inode }) => inodes.has(inode))
    .map(({ port }) => port);
}

/** The processes that a process started, and theirs. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const one of allProcesses()) parents.set(one, Number(statOf(one)[1]));
  const isBelow = (one: number): boolean => {
    const parent = parents.get(one);
    return parent !== undefined && (parent === pid || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

/** Keeps a process and its threads on one core; without `taskset` they stay where they are. */
export function pin(pid: number, core: number): void {
  try {
    execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
  } catch {
    // A machine without it measures all the same, only with more noise.
  }
}

/** What follows the name of the program, which may hold spaces, in /proc/<pid>/stat. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function allProcesses(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const target = linkOf(`/proc/${pid}/fd/${fd}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function listeners(version: 4 | 6): { port: number; inode: string }[] {
  const rows = readFileSync(`/proc/net/tcp${version === 6 ? '6' : ''}`, 'utf8').split('\n');
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , , state]) => state === '0A')
    .map(([, local = '', , , , , , , , inode = '']) => ({
      port: Number.parseInt(local.split(':')[1] ?? '', 16),
      inode,
    }));
}
