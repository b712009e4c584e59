import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { env } from '#env.ts';
import type { Place, Storage } from './places.ts';

// The front serves files of the first folder; nothing in a folder below it has an address.
const FOLDERS: Record<Place, string> = {
  public: '',
  private: 'private',
  originals: 'originals',
  passing: 'passing',
};

/** Pictures as files under DATA_DIR/media. */
export const diskStorage: Storage = {
  async write(place, name, data) {
    const target = fileOf(place, name);
    await mkdir(path.dirname(target), { recursive: true });
    const half = `${target}.${process.pid}.part`;
    const file = await open(half, 'w');
    try {
      await file.writeFile(data);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(half, target);
  },

  async read(place, name) {
    return unlessMissing(() => readFile(fileOf(place, name)), null);
  },

  async move(name, from, to) {
    const target = fileOf(to, name);
    await mkdir(path.dirname(target), { recursive: true });
    await unlessMissing(() => rename(fileOf(from, name), target), undefined);
  },

  async remove(place, name) {
    await rm(fileOf(place, name), { force: true });
  },

  async list(place, prefix = '') {
    const folder = path.dirname(fileOf(place, 'x'));
    const entries = await unlessMissing(() => readdir(folder, { withFileTypes: true }), []);
    const files = entries.filter((one) => one.isFile() && one.name.startsWith(prefix));
    const found = files.map(async ({ name }) => {
      const stats = await unlessMissing(() => stat(path.join(folder, name)), null);
      return stats && { name, cameAt: stats.ctime };
    });
    return (await Promise.all(found)).filter((one) => one !== null);
  },
};

const NAME = /^[\w-]+(\.\w+)?$/;

function fileOf(place: Place, name: string): string {
  if (!NAME.test(name) || name.includes('\n')) throw new Error(`no name of a file: ${name}`);
  return path.join(env().dataDir, 'media', FOLDERS[place], name);
}

async function unlessMissing<T, Other>(act: () => Promise<T>, other: Other): Promise<T | Other> {
  try {
    return await act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return other;
    throw error;
  }
}
