import { constants, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { giveToOwnerOf } from './owner.ts';

const maxBytes = 5_000_000;

/** Opens `postgres.log` for appending; a long one becomes `postgres.log.1`. */
export function openLog(dataDir: string): { fd: number; written: () => string } {
  const path = join(dataDir, 'postgres.log');
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxBytes) renameSync(path, `${path}.1`);
  const from = size > maxBytes ? 0 : size;
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  const fd = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  giveToOwnerOf(dataDir, path);
  return {
    fd,
    written: () => readFileSync(path).subarray(from).toString('utf8'),
  };
}

export function lastLines(text: string, count = 12): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
