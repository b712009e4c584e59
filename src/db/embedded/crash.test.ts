import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseAccount } from './owner.ts';
import {
  descendantsOf,
  ended,
  endOwner,
  makeOpenTemporaryFolder,
  type OwnerProcess,
  query,
  startOwner,
} from './owner-process.ts';
import { findPostmaster } from './pidfile.ts';
import { commandOf, until } from './processes.ts';

let folder: string;
let dataDir: string;
let cluster: string;
let started: OwnerProcess[];

beforeEach(() => {
  folder = makeOpenTemporaryFolder();
  dataDir = join(folder, '.data');
  cluster = join(dataDir, 'postgres');
  started = [];
});

afterEach(async () => {
  for (const owner of started) await endOwner(owner, 'SIGTERM');
  await until(() => !findPostmaster(cluster), 10_000);
  rmSync(folder, { recursive: true });
});

async function start(): Promise<OwnerProcess> {
  const owner = await startOwner(dataDir);
  started.push(owner);
  return owner;
}

function killAtOnce(pids: number[]): void {
  // Parents first: nobody shall notice a death and tidy up.
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // It went with its parent.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

const write = ['CREATE TABLE note (text text)', "INSERT INTO note VALUES ('acknowledged')"];
const read = 'SELECT text FROM note';

test('after SIGKILL of everything nothing acknowledged is lost', async () => {
  const owner = await start();
  await query(owner.url, ...write);
  const pid = owner.child.pid as number;
  killAtOnce([pid, ...descendantsOf(pid)]);
  await ended(owner.child);
  const next = await start();
  expect(next.shared).toBe(false);
  expect(await query(next.url, read)).toEqual([{ text: 'acknowledged' }]);
  const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
  expect(log).toContain('automatic recovery in progress');
}, 60_000);

test('a stale pid that belongs to another process by now does not stop a start', async () => {
  const owner = await start();
  await query(owner.url, ...write);
  const pid = owner.child.pid as number;
  killAtOnce([pid, ...descendantsOf(pid)]);
  await ended(owner.child);
  const stranger = spawn('sleep', ['60'], { ...chooseAccount(cluster), stdio: 'ignore' });
  try {
    const file = join(cluster, 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
    expect(await query((await start()).url, read)).toEqual([{ text: 'acknowledged' }]);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  } finally {
    stranger.kill();
  }
}, 60_000);

test('the server stops by itself, properly, when its owner is killed', async () => {
  const owner = await start();
  const postmaster = findPostmaster(cluster)?.pid as number;
  owner.child.kill('SIGKILL');
  expect(await until(() => commandOf(postmaster) === '', 20_000)).toBe(true);
  expect(readdirSync(cluster)).not.toContain('postmaster.pid');
}, 60_000);

test('a server that outlived its owner and its guardian is replaced', async () => {
  const owner = await start();
  await query(owner.url, ...write);
  const orphan = findPostmaster(cluster)?.pid as number;
  const pid = owner.child.pid as number;
  const below = descendantsOf(pid).filter((one) => commandOf(one).startsWith('/bin/sh'));
  expect(below).toHaveLength(1);
  killAtOnce([...below, pid]);
  await ended(owner.child);
  expect(findPostmaster(cluster)?.pid).toBe(orphan);
  const next = await start();
  expect(next.shared).toBe(false);
  expect(findPostmaster(cluster)?.pid).not.toBe(orphan);
  expect(await query(next.url, read)).toEqual([{ text: 'acknowledged' }]);
}, 60_000);

test('a start right after the owner was killed has a server that stays', async () => {
  const owner = await start();
  const orphan = findPostmaster(cluster)?.pid;
  owner.child.kill('SIGKILL');
  const next = await start();
  expect(next.shared).toBe(false);
  expect(findPostmaster(cluster)?.pid).not.toBe(orphan);
  await until(() => false, 500);
  expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
}, 60_000);

test('two first starts at once make one server', async () => {
  const owners = await Promise.all([start(), start()]);
  expect(owners.map((owner) => owner.shared).sort()).toEqual([false, true]);
  expect(owners[0]?.url).toBe(owners[1]?.url);
  const servers = owners.flatMap((owner) => descendantsOf(owner.child.pid as number));
  expect(servers.filter((pid) => commandOf(pid).includes(`-D\0${cluster}\0`))).toHaveLength(1);
}, 60_000);

test('of two starts at once after a crash one starts and the other shares', async () => {
  const first = await start();
  await query(first.url, ...write);
  const pid = first.child.pid as number;
  killAtOnce([pid, ...descendantsOf(pid)]);
  const owners = await Promise.all([start(), start()]);
  expect(owners.map((owner) => owner.shared).sort()).toEqual([false, true]);
  for (const { url } of owners) expect(await query(url, read)).toEqual([{ text: 'acknowledged' }]);
}, 60_000);

test('an initdb that was killed half way leaves nothing broken', async () => {
  // On a busy machine it may be done before it is caught; then it is caught on a new folder.
  for (let tries = 10; !(await killHalfWay()); tries -= 1) {
    expect(tries).toBeGreaterThan(0);
    for (const owner of started.splice(0)) await endOwner(owner, 'SIGTERM');
    rmSync(dataDir, { recursive: true });
  }
  expect(readdirSync(dataDir)).not.toContain('postgres');
  expect(readdirSync(dataDir)).toContainEqual(expect.stringMatching(/^postgres\.new-/));
  const next = await start();
  await query(next.url, ...write);
  expect(readdirSync(dataDir)).not.toContainEqual(expect.stringMatching(/^postgres\.new-/));
}, 60_000);

/** Whether the first start on this folder was killed while its cluster was being made. */
async function killHalfWay(): Promise<boolean> {
  const kill = async (child: ChildProcess) => {
    await until(hasBegun, 10_000);
    killAtOnce([child.pid as number, ...descendantsOf(child.pid as number)]);
  };
  try {
    started.push(await startOwner(dataDir, { onLog: kill }));
    return false;
  } catch (error) {
    expect(String(error)).toMatch(/SIGKILL/);
    return !readdirSync(dataDir).includes('postgres');
  }
}

function hasBegun(): boolean {
  const names = readdirSync(dataDir);
  const made = names.find((name) => name.startsWith('postgres.new-'));
  if (!made) return names.includes('postgres');
  try {
    return readdirSync(join(dataDir, made, 'data')).includes('global');
  } catch {
    // Not begun, or done and moved away meanwhile.
    return false;
  }
}

test('Ctrl-C in the terminal reaches the app first, which can still write', async () => {
  const owner = await start();
  await query(owner.url, 'CREATE TABLE note (text text)');
  process.kill(-(owner.child.pid as number), 'SIGINT');
  await ended(owner.child);
  expect(owner.child.exitCode).toBe(0);
  expect(findPostmaster(cluster)).toBeNull();
  expect(await query((await start()).url, read)).toEqual([{ text: 'written after Ctrl-C' }]);
}, 60_000);
