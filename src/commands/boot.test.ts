import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('boot.cjs', import.meta.url));
const boot = createRequire(import.meta.url)(source);
const nodePackage = `node-${process.platform}-${process.arch}`;

let project: string;

function write(path: string, content: string | object): void {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

const locked = {
  '': { name: 'fake' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  [`node_modules/${nodePackage}`]: {
    version: '24.0.0',
    optional: true,
    os: process.platform,
    cpu: [process.arch],
  },
};

// Stands for npm: leaves its arguments, and a node_modules as npm does.
const npm = `
  const fs = require('fs');
  fs.appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
  if (fs.existsSync('interrupt')) process.kill(process.ppid, 'SIGKILL');
  if (fs.existsSync('interrupt')) process.exit(1);
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
  delete packages[''];
  for (const location of Object.keys(packages)) {
    fs.mkdirSync(location + '/bin', { recursive: true });
    fs.writeFileSync(location + '/package.json', '{}');
  }
  const node = 'node_modules/${nodePackage}/bin/node';
  fs.rmSync(node, { force: true });
  fs.symlinkSync(${JSON.stringify(process.execPath)}, node);
  fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'boot-')));
  cpSync(source, join(project, 'src/commands/boot.cjs'));
  write('package-lock.json', { packages: locked });
  write('npm/npm-cli.js', npm);
  write('src/commands/show.test.ts', '');
  write(
    'src/commands/show.ts',
    `const { PATH, NEXT_TELEMETRY_DISABLED: telemetry } = process.env;
    const args: string[] = process.argv.slice(2);
    console.log(JSON.stringify({ args, path: PATH?.split(':').slice(0, 2), telemetry }));
    process.exit(7);`,
  );
});

afterEach(() => rmSync(project, { recursive: true }));

function run(args: string[], nodeOptions: string[] = [], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [...nodeOptions, 'src/commands/boot.cjs', ...args], {
    cwd: project,
    encoding: 'utf8',
    timeout: 15_000,
    env: { ...process.env, npm_execpath: join(project, 'npm/npm-cli.js'), ...env },
  });
}

function npmRuns(): number {
  const file = join(project, 'npm.log');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
}

describe('which Node', () => {
  test.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['22.1.0', true],
    ['9.99.0', false],
  ])('%s starts: %s', (version, expected) => {
    expect(boot.isAtLeast(version, 20, 19)).toBe(expected);
  });

  test('an old one is told so in a sentence, before anything else happens', () => {
    const version = "Object.defineProperty(process.versions, 'node', { value: '12.22.12' })";
    write('old.cjs', version);
    const result = run(['show'], ['-r', './old.cjs']);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/^Tahririeh needs Node 20\.19 or newer.* 12\.22\.12 /);
    expect(npmRuns()).toBe(0);
  });

  test('without a packaged Node 24 and on an older one, it says what to install', () => {
    run(['show']);
    const packaged = join(project, `node_modules/${nodePackage}/bin/node`);
    rmSync(packaged);
    write(`node_modules/${nodePackage}/bin/node`, '#!/bin/sh\nexit 1\n');
    chmodSync(packaged, 0o755);
    write('old.cjs', "Object.defineProperty(process.versions, 'node', { value: '20.19.0' })");
    const result = run(['show'], ['-r', './old.cjs']);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/runs on Node 24.*install Node 24/);
    expect(run(['show']).status).toBe(7);
  });
});

describe('the packages', () => {
  test('npm ci runs when there are none, with all kinds of packages, and not again', () => {
    const first = run(['show', 'x y', '--z'], [], { NODE_ENV: 'production' });
    expect(first.status).toBe(7);
    expect(readFileSync(join(project, 'npm.log'), 'utf8')).toBe(
      'ci --no-audit --no-fund --include=dev --include=optional\n',
    );
    expect(JSON.parse(first.stdout)).toEqual({
      args: ['x y', '--z'],
      path: [join(project, `node_modules/${nodePackage}/bin`), join(project, 'node_modules/.bin')],
      telemetry: '1',
    });
    run(['show']);
    expect(npmRuns()).toBe(1);
  });

  test('npm ci runs again after the lockfile changed, or a package was removed', () => {
    run(['show']);
    const newer = { ...locked, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' } };
    write('package-lock.json', { packages: newer });
    run(['show']);
    expect(npmRuns()).toBe(2);
    rmSync(join(project, 'node_modules/a'), { recursive: true });
    run(['show']);
    expect(npmRuns()).toBe(3);
    run(['show']);
    expect(npmRuns()).toBe(3);
  });

  test('an npm ci that was killed is noticed, though all that it had replaced is there', () => {
    run(['show']);
    const newer = { ...locked, 'node_modules/b': { version: '1.0.0' } };
    write('package-lock.json', { packages: newer });
    write('interrupt', '');
    expect(run(['show']).signal).toBe('SIGKILL');
    rmSync(join(project, 'interrupt'));
    // Even back at the lockfile that was installed before.
    write('package-lock.json', { packages: locked });
    expect(run(['show']).status).toBe(7);
    expect(npmRuns()).toBe(3);
  });

  test('two starts at once run npm ci once', async () => {
    const start = () => {
      const env = { ...process.env, npm_execpath: join(project, 'npm/npm-cli.js') };
      const child = spawn(process.execPath, ['src/commands/boot.cjs', 'show'], {
        cwd: project,
        stdio: 'ignore',
        env,
      });
      return new Promise((resolve) => child.on('exit', resolve));
    };
    expect(await Promise.all([start(), start(), start()])).toEqual([7, 7, 7]);
    expect(npmRuns()).toBe(1);
  });

  test('a turn that was never given back, by a process of another kind now, is taken', async () => {
    const hash = createHash('sha256').update(project).digest('hex').slice(0, 16);
    const turn = join(tmpdir(), `tahririeh-npm-ci-${hash}.pid`);
    writeFileSync(turn, String(process.pid));
    expect(run(['show']).status).toBe(7);
    expect(existsSync(turn)).toBe(false);
  });

  const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
  const one = { version: '1.0.0', integrity: 'x' };
  test.each([
    ['the same version', { a: one }, { a: one }, true],
    ['another version', { a: one }, { a: { ...one, version: '2.0.0' } }, false],
    ['another content', { a: one }, { a: { ...one, integrity: 'y' } }, false],
    ['none', { a: one }, {}, false],
    ['the project itself', { '': {} }, {}, true],
    ['an absent optional one of no machine', { a: { optional: true } }, {}, true],
    ['an absent one for this machine', { a: { optional: true, os: 'linux' } }, {}, false],
    ['an absent one for another', { a: { optional: true, os: ['darwin'] } }, {}, true],
    ['an absent one for all but this', { a: { optional: true, os: ['!linux'] } }, {}, true],
    [
      'an absent one for another libc',
      { a: { optional: true, os: 'linux', libc: ['musl'] } },
      {},
      true,
    ],
    ['an absent dev one', { a: { ...one, dev: true, devOptional: true } }, {}, false],
  ])('%s', (_name, wanted, found, expected) => {
    expect(boot.matches(wanted, found, machine)).toBe(expected);
  });
});

test('an unknown command is answered with those that there are', () => {
  for (const command of [[], ['nonsense'], ['../commands/show'], ['show.test']]) {
    const result = run(command);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/There are: show\.\n$/);
  }
});

describe('signals', () => {
  beforeEach(() => {
    run(['show']);
    write(
      'src/commands/wait.ts',
      `let count = 0;
      process.on('SIGTERM', () => { count++; setTimeout(() => process.exit(count + 10), 300); });
      setInterval(() => {}, 1000);
      console.log('ready');`,
    );
  });

  async function startWaiting(): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['src/commands/boot.cjs', 'wait'], { cwd: project });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    return child;
  }

  const end = (child: ChildProcess) =>
    new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));

  test('SIGTERM reaches the command once, and its exit code is the answer', async () => {
    const child = await startWaiting();
    const ended = end(child);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGTERM'), 100);
    expect(await ended).toBe(11);
  });

  test('a command that dies of a signal is answered with the same', async () => {
    const child = await startWaiting();
    const ended = end(child);
    child.kill('SIGHUP');
    expect(await ended).toBe('SIGHUP');
  });
});
