// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know it.
'use strict';

// Runs on whatever Node the machine has, before any package is there: no dependencies, and a
// syntax that Node 12 can read, so that an old Node gets a sentence and not a syntax error.

const { spawn, spawnSync } = require('child_process');
const { createHash } = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

const project = path.resolve(__dirname, '../..');
const packages = path.join(project, 'node_modules');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

async function main(command, args) {
  if (!isAtLeast(process.versions.node, 20, 19)) {
    fail(
      `Tahririeh needs Node 20.19 or newer to start; this is Node ${process.versions.node} ` +
        `(${process.execPath}). Get a newer one from https://nodejs.org or your distribution.`,
    );
  }
  const commands = listCommands(__dirname);
  if (!commands.includes(command)) {
    fail(
      `${command ? `There is no command «${command}».` : 'Which command?'} ` +
        `There are: ${commands.join(', ')}.`,
    );
  }
  if (!isInstalled()) await install();
  const node = findNode();
  const env = environment(path.dirname(node));
  finish(await run(node, [path.join(__dirname, `${command}.ts`), ...args], env));
}

function isAtLeast(version, major, minor) {
  const parts = version.split('.').map(Number);
  return parts[0] > major || (parts[0] === major && parts[1] >= minor);
}

function listCommands(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3));
}

/** npm writes node_modules/.package-lock.json last of all, when the packages are there. */
function isInstalled() {
  const wanted = readPackages(path.join(project, 'package-lock.json'));
  if (!wanted) fail('package-lock.json is missing or broken: check out the project again.');
  const found = readPackages(path.join(packages, '.package-lock.json'));
  return found !== null && matches(wanted, found) && Object.keys(found).every(isThere);
}

function isThere(location) {
  return fs.existsSync(path.join(project, location, 'package.json'));
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages || null;
  } catch (_) {
    return null;
  }
}

function matches(wanted, found, machine) {
  return Object.keys(wanted).every((location) => {
    if (location === '') return true;
    const want = wanted[location];
    const have = found[location];
    if (have) return have.version === want.version && have.integrity === want.integrity;
    return want.optional === true && !isForMachine(want, machine || thisMachine());
  });
}

/**
 * npm goes on without a complaint when an optional package did not come, but Node 24 and PostgreSQL
 * are such packages. Those that name no machine belong to others that do.
 */
function isForMachine(entry, machine) {
  if (!entry.os && !entry.cpu) return false;
  const fits = (list, value) => {
    if (!list) return true;
    const names = [].concat(list);
    if (names.includes(`!${value}`)) return false;
    return names.includes(value) || names.every((name) => name.startsWith('!'));
  };
  return (
    fits(entry.os, machine.os) && fits(entry.cpu, machine.cpu) && fits(entry.libc, machine.libc)
  );
}

let machineFound;
function thisMachine() {
  if (!machineFound) {
    process.report.excludeNetwork = true;
    const isGlibc = Boolean(process.report.getReport().header.glibcVersionRuntime);
    machineFound = { os: process.platform, cpu: process.arch, libc: isGlibc ? 'glibc' : 'musl' };
  }
  return machineFound;
}

async function install() {
  const release = await takeTurn();
  try {
    // Another process may have done it while we waited.
    if (isInstalled()) return;
    say('Installing the npm packages of package-lock.json (the first time takes some minutes) …');
    // What is interrupted from here on must not look complete at the next start.
    fs.rmSync(path.join(packages, '.package-lock.json'), { force: true });
    const npm = process.env.npm_execpath || '';
    const [program, first] = /npm-cli\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
    const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
    const result = await run(program, [...first, ...args], process.env);
    if (result.signal) finish(result);
    if (result.error) fail(`npm could not be run (${result.error.message}): install it.`);
    if (result.code !== 0) fail('«npm ci» failed; what it wrote above says why. Then start again.');
  } finally {
    release();
  }
}

/** Two `npm ci` in one folder would delete each other's files. */
async function takeTurn() {
  const hash = createHash('sha256').update(project).digest('hex').slice(0, 16);
  const file = path.join(os.tmpdir(), `tahririeh-npm-ci-${hash}.pid`);
  const release = () => fs.rmSync(file, { force: true });
  for (let waited = false; ; waited = true) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', release);
      return release;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!holderLives(file)) release();
    else if (!waited)
      say(`Another process is installing the npm packages (see ${file}); waiting …`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function holderLives(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    // Empty for an instant, between its creation and its first byte.
    if (!pid) return Date.now() - fs.statSync(file).mtimeMs < 2000;
    // Not a zombie, and not another program that got the same pid.
    if (fs.existsSync('/proc/self/cmdline')) {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('boot.cjs');
    }
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Node 24 of the npm package for this machine, or the host's own if that is new enough. */
function findNode() {
  const name = `node-${process.platform}-${process.arch}`;
  const packaged = path.join(packages, name, 'bin/node');
  const probe = spawnSync(packaged, ['--version'], { encoding: 'utf8' });
  if (probe.status === 0) return packaged;
  if (isAtLeast(process.versions.node, 24, 0)) return process.execPath;
  return fail(
    `Tahririeh runs on Node 24. The npm package ${name} has none that runs on this machine, and ` +
      `this is Node ${process.versions.node}: install Node 24 or newer, then start again.`,
  );
}

function environment(nodeFolder) {
  const search = [nodeFolder, path.join(packages, '.bin'), process.env.PATH];
  return Object.assign({}, process.env, {
    PATH: search.filter(Boolean).join(path.delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    DO_NOT_TRACK: '1',
  });
}

/**
 * Hands each kind of signal on once. Ctrl-C in a terminal also goes to the child directly, so the
 * child may see it twice.
 */
function run(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: project, env, stdio: 'inherit' });
    const forwarded = new Set();
    const forward = (signal) => {
      if (!forwarded.has(signal)) child.kill(signal);
      forwarded.add(signal);
    };
    const end = (result) => {
      for (const signal of signals) process.removeListener(signal, forward);
      resolve(result);
    };
    for (const signal of signals) process.on(signal, forward);
    child.once('error', (error) => end({ code: 1, error }));
    child.once('exit', (code, signal) => end({ code, signal }));
  });
}

/** Ends as the child ended, by the same signal if it was one. */
function finish(result) {
  if (result.error) fail(result.error.message);
  if (!result.signal) process.exit(result.code);
  process.kill(process.pid, result.signal);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}

module.exports = { isAtLeast, isForMachine, listCommands, matches };

if (require.main === module) {
  main(process.argv[2], process.argv.slice(3)).catch((error) => fail(error.stack));
}
