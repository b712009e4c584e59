// node .config/complete-lock.mjs: after `npm install` on a registry mirror that lacks packages of other
// machines, npm leaves them out of package-lock.json, and then `npm ci` refuses it everywhere. This
// names them again, by version only; npm fetches one only on the machine that it is made for.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;
const systems = ['darwin', 'win32', 'android', 'freebsd', 'openharmony', 'linux'];
const chips = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'wasm32', 'arm'];

for (const { optionalDependencies = {} } of Object.values(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const isThere = Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`));
    if (isThere) continue;
    const os = systems.find((system) => name.includes(system));
    const cpu = chips.find((chip) => name.includes(chip));
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      optional: true,
      ...(cpu && { cpu: [cpu] }),
      ...(os && { os: [os] }),
      ...(name.includes('musl') && { libc: ['musl'] }),
    };
    console.log(`named ${name}`);
  }
}
const byPlace = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(byPlace);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
