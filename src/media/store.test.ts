import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pictureFile } from './sizes.ts';
import { readPicture, storeFile } from './store.ts';

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
    expect(await readPicture(name)).toBe(null);
  });

  it('is read as it was stored, also over an older one', async () => {
    for (const version of ['one', 'two, longer']) {
      await storeFile(name, bytes(version));
      expect((await readPicture(name))?.toString()).toBe(version);
    }
    expect(await readdir(media())).toEqual([name]);
  });

  it('is seen whole or not at all, however often it is written and read', async () => {
    const versions = ['a', 'b'].map((letter) => letter.repeat(2_000_000));
    await storeFile(name, bytes(versions[0] ?? ''));
    const writing = (async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await storeFile(name, bytes(versions[turn % 2] ?? ''));
      }
    })();
    let isWriting = true;
    const written = writing.finally(() => {
      isWriting = false;
    });
    let reads = 0;
    while (isWriting) {
      const text = (await readPicture(name))?.toString() ?? '';
      expect(versions.includes(text), `half a picture of ${text.length} bytes`).toBe(true);
      reads += 1;
    }
    await written;
    expect(reads).toBeGreaterThan(0);
  });

  it('is left alone when writing the new one fails', async () => {
    const before = await readFile(path.join(media(), name));
    await mkdir(path.join(media(), `${name}.${process.pid}.part`));
    await expect(storeFile(name, bytes('new'))).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await readFile(path.join(media(), name))).toEqual(before);
  });
});

it.each([
  '../secret',
  '../secret-800.webp',
  '..%2Fsecret-800.webp',
  'a/../secret-800.webp',
  '..\\secret-800.webp',
  '/etc/passwd-800.webp',
  'secret',
  'secret-800.webp\0',
  'secret-800.webp\n',
  'secret-800.svg',
  'secret-80.webp',
  'secret.part-800.webp',
  `${'a'.repeat(81)}-800.webp`,
  '',
])('%j never reaches the disk', async (name) => {
  await mkdir(media(), { recursive: true });
  await writeFile(path.join(dataDir, 'secret'), 'secret');
  await writeFile(path.join(dataDir, 'secret-800.webp'), 'secret');
  await writeFile(path.join(media(), 'secret'), 'secret');
  expect(await readPicture(name)).toBe(null);
});
