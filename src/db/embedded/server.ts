import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareBinaries } from './binaries.ts';
import { createCluster } from './cluster.ts';
import {
  type Credentials,
  newCredentials,
  readCredentials,
  urlOf,
  writeCredentials,
} from './credentials.ts';
import { answers, prepareDatabase } from './database.ts';
import { takeLock } from './lock.ts';
import { type Account, chooseAccount, giveTo, ownerOf } from './owner.ts';
import { resetPassword } from './password.ts';
import { findPostmaster } from './pidfile.ts';
import { findPlace, linkToPlace, type Place, setForgottenAside } from './place.ts';
import { type Server, startPostmaster, stopOrphan } from './postmaster.ts';

export type Embedded = {
  /** postgresql:// URL of the database `tahririeh`, as its superuser. */
  url: string;
  /** True when another process runs the server; `stop` then does nothing. */
  shared: boolean;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop: () => Promise<void>;
};

type Setup = {
  dataDir: string;
  place: Place;
  account: Account;
  log: (line: string) => void;
};

const patienceMs = 300_000;

/**
 * Runs PostgreSQL 18 on `<dataDir>/postgres`, made at the first start, or shares the server that
 * runs there already. It ends with this process, however that ends.
 * `log` gets a line of progress at each step that takes time.
 */
export async function startEmbedded(options: {
  dataDir: string;
  log: (line: string) => void;
}): Promise<Embedded> {
  if (process.platform === 'win32') {
    throw new Error('The embedded database does not run on Windows: set DATABASE_URL.');
  }
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const account = chooseAccount(join(dataDir, 'postgres'));
  const setup = { dataDir, account, place: findPlace(dataDir, account), log: options.log };
  const giveUpAt = Date.now() + patienceMs;
  for (let waited = false; Date.now() < giveUpAt; waited = true) {
    const found = (await startOwn(setup)) ?? (await findRunning(setup));
    if (found) return found;
    if (!waited) setup.log('another process starts or stops this database; waiting for it …');
    await sleep(100);
  }
  throw new Error(`Another process holds ${dataDir}, but its database does not answer.`);
}

/** `null` when another process has the lock, or somebody runs a server on it by hand. */
async function startOwn(setup: Setup): Promise<Embedded | null> {
  const lock = takeLock(setup.place.home);
  if (!lock) return null;
  try {
    const running = findPostmaster(setup.place.cluster);
    if (running && !running.ours) {
      lock.release();
      return null;
    }
    disclaim(setup.dataDir);
    if (running) {
      setup.log('stopping the database of an earlier run that was killed …');
      await stopOrphan(running.pid);
    }
    return await runOwn(setup, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function runOwn(setup: Setup, release: () => void): Promise<Embedded> {
  const { dataDir, place, account, log } = setup;
  const bin = prepareBinaries(account, place.home, log);
  const credentials = readCredentials(dataDir) ?? newCredentials();
  await prepareCluster(setup, bin, credentials);
  const start = async () => {
    const server = await startPostmaster({
      ...setup,
      bin,
      cluster: place.cluster,
      port: credentials.port,
    });
    Object.assign(credentials, { pid: server.pid, port: server.port });
    writeCredentials(dataDir, credentials);
    return server;
  };
  let server = await start();
  try {
    if ((await prepareDatabase(credentials)) === 'wrong password') {
      log('setting the password of the database anew …');
      disclaim(dataDir);
      await server.stop();
      await resetPassword(place.cluster, bin, account, credentials);
      server = await start();
      await prepareDatabase(credentials);
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: urlOf(credentials), shared: false, stop: stopper(dataDir, server, release) };
}

async function prepareCluster(setup: Setup, bin: string, credentials: Credentials) {
  const { dataDir, place, account, log } = setup;
  const aside = setForgottenAside(dataDir, place);
  if (aside) log(`the data folder was removed; its former database is now ${aside}`);
  if (!existsSync(place.cluster)) {
    log(`creating the database cluster in ${place.cluster} …`);
    writeCredentials(dataDir, credentials);
    await createCluster(place.cluster, bin, account, credentials);
  }
  // Copied or restored by root.
  if (ownerOf(place.cluster)?.uid === 0) giveTo(account, place.cluster);
  linkToPlace(dataDir, place);
}

/** Before a server is stopped: nobody shall begin to share it now. */
function disclaim(dataDir: string): void {
  const credentials = readCredentials(dataDir);
  if (credentials) writeCredentials(dataDir, { ...credentials, pid: 0 });
}

function stopper(dataDir: string, server: Server, release: () => void): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    if (!stopping) disclaim(dataDir);
    stopping ??= server.stop().finally(release);
    return stopping;
  };
}

/** The server of another process, if it takes connections now. */
async function findRunning({ dataDir, place }: Setup): Promise<Embedded | null> {
  const running = findPostmaster(place.cluster);
  const credentials = readCredentials(dataDir);
  if (running?.status !== 'ready' || !credentials) return null;
  if (running.ours && running.pid !== credentials.pid) return null;
  credentials.port = running.port;
  if (!(await answers(credentials))) return null;
  return { url: urlOf(credentials), shared: true, stop: async () => {} };
}
