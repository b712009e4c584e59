import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoSecret } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tahririeh-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('demoSecret', () => {
  it('makes 64 hex digits that only their owner can read, and the folder for them', () => {
    const dataDir = path.join(folder, 'a/b');
    expect(demoSecret(dataDir)).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir)).toEqual(['secret']);
  });

  it('gives the same ever after, and another one elsewhere', () => {
    const secret = demoSecret(folder);
    expect(demoSecret(folder)).toBe(secret);
    expect(readFileSync(path.join(folder, 'secret'), 'utf8')).toBe(`${secret}\n`);
    expect(demoSecret(path.join(folder, 'other'))).not.toBe(secret);
  });

  it('does not make a new one over one that it cannot read', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect(() => demoSecret(file)).toThrow(/ENOTDIR|ENOENT|EEXIST/);
  });

  // Killed between making the file and writing it.
  it('makes one in place of half a secret', () => {
    writeFileSync(path.join(folder, 'secret'), '');
    expect(demoSecret(folder)).toMatch(/^[0-9a-f]{64}$/);
  });
});
