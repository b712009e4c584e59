import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '#env.ts';
import { PICTURE_FILE } from './sizes.ts';

function folder(): string {
  return path.join(env().dataDir, 'media');
}

/** Keeps a file; a reader never sees half of it. */
export async function storeFile(name: string, data: Uint8Array): Promise<void> {
  await mkdir(folder(), { recursive: true });
  const target = path.join(folder(), name);
  const passing = `${target}.${process.pid}.part`;
  await writeFile(passing, data);
  await rename(passing, target);
}

/** The bytes of a kept picture, or null; a name that is no picture's never reaches the disk. */
export async function readPicture(name: string): Promise<Buffer<ArrayBuffer> | null> {
  if (!PICTURE_FILE.test(name)) return null;
  try {
    return await readFile(path.join(folder(), name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
