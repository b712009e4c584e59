import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';

/** One hash over the names and bytes of all files that match. */
export async function fingerprint(patterns: string[], exclude: string[] = []): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(patterns, { exclude })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.filter((name) => /\.\w+$/.test(name)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Does the work unless `stamp` says that it was done for this very input. */
export async function unlessDone(
  stamp: string,
  input: string,
  work: () => Promise<void>,
): Promise<boolean> {
  if (readStamp(stamp) === input) return false;
  await work();
  writeFileSync(stamp, input);
  return true;
}

function readStamp(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
