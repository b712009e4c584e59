import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchOver } from './guardian.ts';
import { lastLines, openLog } from './log-file.ts';
import { type Account, runAs } from './owner.ts';
import { disownReusedPid, findPostmaster } from './pidfile.ts';
import { commandOf, until } from './processes.ts';
import { serverArguments } from './settings.ts';

export type Server = { pid: number; port: number; stop: () => Promise<void> };

type Job = {
  bin: string;
  cluster: string;
  dataDir: string;
  account: Account;
  /** The port to try first; 0 for any. */
  port: number;
  log: (line: string) => void;
};

const fastShutdownMs = 60_000;
const leftoversMs = 30_000;

/** Starts a server and waits until it takes connections. Only for the holder of the lock. */
export async function startPostmaster(job: Job): Promise<Server> {
  const giveUpAt = Date.now() + leftoversMs;
  let port = job.port || (await freePort());
  for (;;) {
    disownReusedPid(job.cluster);
    const started = await launch(job, port);
    if ('stop' in started) return started;
    if (Date.now() > giveUpAt) throw failure(started.output);
    if (/Address already in use|could not bind/.test(started.output)) port = await freePort();
    // Children of a killed server end by themselves when they notice.
    else if (/shared memory block .* still in use/.test(started.output)) await sleep(300);
    else throw failure(started.output);
  }
}

async function launch(job: Job, port: number): Promise<Server | { output: string }> {
  const { fd, written } = openLog(job.dataDir);
  // In a session of its own: Ctrl-C in a terminal must reach the app alone, which then stops it.
  const child = spawn(join(job.bin, 'postgres'), serverArguments(job.cluster, port), {
    ...runAs(job.account),
    stdio: ['ignore', fd, fd],
    detached: true,
  });
  closeSync(fd);
  const problem = await new Promise<Error | null>((resolve) => {
    child.once('spawn', () => resolve(null)).once('error', resolve);
  });
  if (problem) throw problem;
  const pid = child.pid as number;
  const guardian = watchOver(pid, job.account);
  child.once('exit', guardian.dismiss);
  child.unref();
  const ready = await becameReady(child, job);
  return ready ? { pid, port, stop: () => stopChild(child) } : { output: written() };
}

/** Crash recovery may take its time, so this waits for as long as the server lives. */
async function becameReady(child: ChildProcess, { cluster, log }: Job): Promise<boolean> {
  const isReady = () => {
    const found = findPostmaster(cluster);
    return found?.pid === child.pid && found?.status === 'ready';
  };
  while (!(await until(() => hasEnded(child) || isReady(), 10_000))) {
    log('the database is still starting (it repeats what a crash interrupted) …');
  }
  return !hasEnded(child);
}

/** Ends a server whose owner is gone, or waits for the end that its guardian has ordered. */
export async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  const isGone = () => commandOf(pid) === '';
  if (await until(isGone, fastShutdownMs)) return;
  process.kill(pid, 'SIGQUIT');
  if (await until(isGone, fastShutdownMs)) return;
  throw new Error(`The database server of an earlier run (pid ${pid}) does not stop.`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const isGone = () => hasEnded(child);
  child.kill('SIGINT');
  if (await until(isGone, fastShutdownMs)) return;
  // Immediate: nothing is lost, the next start replays the log.
  child.kill('SIGQUIT');
  if (await until(isGone, fastShutdownMs)) return;
  throw new Error(`The database server (pid ${child.pid}) does not stop.`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function failure(output: string): Error {
  return new Error(`The database server did not start. Its last lines:\n${lastLines(output)}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
