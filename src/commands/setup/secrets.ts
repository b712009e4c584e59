import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The demo's own secret, made at its first start and kept in DATA_DIR, readable to its owner only. */
export function demoSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  const kept = readSecret(file);
  if (kept) return kept;
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  const passing = `${file}.${process.pid}`;
  writeFileSync(passing, `${secret}\n`, { mode: 0o600 });
  renameSync(passing, file);
  return secret;
}

/** Null when there is none, or half of one: the process was killed while it wrote. */
function readSecret(file: string): string | null {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    return /^[0-9a-f]{64}$/.test(secret) ? secret : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
