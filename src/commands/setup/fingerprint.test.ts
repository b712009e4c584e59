import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, unlessDone } from './fingerprint.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tahririeh-fingerprint-'));
  writeFileSync(at('a.ts'), 'one');
  writeFileSync(at('b.ts'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('fingerprint', () => {
  const print = (pattern = '*', exclude: string[] = []) =>
    fingerprint(
      [at(pattern)],
      exclude.map((one) => at(one)),
    );

  it('is the same for the same files', async () => {
    const before = await print();
    writeFileSync(at('a.ts'), 'one');
    expect(await print()).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, () => void]>([
    ['a byte changes', () => writeFileSync(at('a.ts'), 'onE')],
    ['a file comes', () => writeFileSync(at('c.ts'), '')],
    ['a file goes', () => rmSync(at('b.ts'))],
    ['a file is renamed', () => renameSync(at('b.ts'), at('c.ts'))],
    [
      'one file swallows the next, name and all',
      () => {
        writeFileSync(at('a.ts'), `one${at('b.ts')}\0two`);
        rmSync(at('b.ts'));
      },
    ],
  ])('changes when %s', async (_, change) => {
    const before = await print();
    change();
    expect(await print()).not.toBe(before);
  });

  it('does not see what does not match or is left out', async () => {
    const before = await print('*.ts', ['*.test.ts']);
    writeFileSync(at('c.md'), '');
    writeFileSync(at('a.test.ts'), '');
    expect(await print('*.ts', ['*.test.ts'])).toBe(before);
    expect(await print('*.ts')).not.toBe(before);
  });
});

describe('unlessDone', () => {
  const times = { done: 0 };
  const work = async () => {
    times.done += 1;
  };
  beforeEach(() => {
    times.done = 0;
  });

  it('works once for one input, and again for another', async () => {
    const told: boolean[] = [];
    for (const input of ['x', 'x', 'y', 'y', 'x']) {
      told.push(await unlessDone(at('stamp'), input, work));
    }
    expect(told).toEqual([true, false, true, false, true]);
    expect(times.done).toBe(3);
    expect(readFileSync(at('stamp'), 'utf8')).toBe('x');
  });

  it('works again when the work failed', async () => {
    const failing = () => Promise.reject(new Error('no'));
    await expect(unlessDone(at('stamp'), 'x', failing)).rejects.toThrow('no');
    expect(await unlessDone(at('stamp'), 'x', work)).toBe(true);
  });
});
