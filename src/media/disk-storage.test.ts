import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { diskStorage } from './disk-storage.ts';
import { pictureFile } from './sizes.ts';

let dataDir: string;
const media = () => path.join(dataDir, 'media');
const bytes = (text: string) => new TextEncoder().encode(text);

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'tahririeh-media-'));
  vi.stubEnv('DATA_DIR', dataDir);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(dataDir, { recursive: true });
});

describe('a picture', () => {
  const name = pictureFile('abc', 800);

  it('is not there before it is stored', async () => {
    expect(await diskStorage.read('public', name)).toBe(null);
  });

  it('is read as it was stored, also over an older one', async () => {
    for (const version of ['one', 'two, longer']) {
      await diskStorage.write('public', name, bytes(version));
      expect((await diskStorage.read('public', name))?.toString()).toBe(version);
    }
    expect(await readdir(media())).toEqual([name]);
  });

  it('is seen whole or not at all, however often it is written and read', async () => {
    const versions = ['a', 'b'].map((letter) => letter.repeat(2_000_000));
    await diskStorage.write('public', name, bytes(versions[0] ?? ''));
    const writing = (async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await diskStorage.write('public', name, bytes(versions[turn % 2] ?? ''));
      }
    })();
    let isWriting = true;
    const written = writing.finally(() => {
      isWriting = false;
    });
    let reads = 0;
    while (isWriting) {
      const text = (await diskStorage.read('public', name))?.toString() ?? '';
      expect(versions.includes(text), `half a picture of ${text.length} bytes`).toBe(true);
      reads += 1;
    }
    await written;
    expect(reads).toBeGreaterThan(0);
  });

  it('is left alone when writing the new one fails', async () => {
    const before = await readFile(path.join(media(), name));
    await mkdir(path.join(media(), `${name}.${process.pid}.part`));
    await expect(diskStorage.write('public', name, bytes('new'))).rejects.toMatchObject({
      code: 'EISDIR',
    });
    expect(await readFile(path.join(media(), name))).toEqual(before);
  });
});

it.each(['../secret', 'a/b', '/etc/passwd', 'a\0', '', '.', '..'])(
  '%j never reaches the disk',
  async (name) => {
    await expect(diskStorage.read('public', name)).rejects.toThrow('no name of a file');
  },
);

it('moves once, however often it is told, and lists what begins alike', async () => {
  const names = async (place: 'private' | 'passing') =>
    (await diskStorage.list(place, 'moved-')).map((one) => one.name);
  expect(await names('passing')).toEqual([]);
  await diskStorage.write('passing', 'moved-1.webp', bytes('x'));
  await diskStorage.write('passing', 'other-1.webp', bytes('x'));
  expect(await names('passing')).toEqual(['moved-1.webp']);
  for (const _ of [1, 2]) await diskStorage.move('moved-1.webp', 'passing', 'private');
  expect(await names('passing')).toEqual([]);
  expect(await names('private')).toEqual(['moved-1.webp']);
  for (const _ of [1, 2]) await diskStorage.remove('private', 'moved-1.webp');
  expect(await names('private')).toEqual([]);
});
