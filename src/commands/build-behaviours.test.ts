import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BehaviourPlaces, buildBehaviours } from './build-behaviours.ts';

let folder: string;
let places: BehaviourPlaces;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'behaviours-'));
  places = { folder: path.join(folder, 'public'), manifest: path.join(folder, 'manifest.json') };
});

afterEach(() => rm(folder, { recursive: true }));

test('one small file, named by its content, and a manifest that names it', async () => {
  const built = await buildBehaviours(places);
  const name = path.basename(built.url);
  expect(built.url).toMatch(/^\/behaviours\/reader-[0-9a-f]{10}\.js$/);
  expect(JSON.parse(await readFile(places.manifest, 'utf8'))).toEqual({ reader: built.url });
  expect(await readdir(places.folder)).toEqual([name]);
  const code = await readFile(path.join(places.folder, name));
  expect(built).toMatchObject({ raw: code.length, brotli: brotliCompressSync(code).length });
  expect(built.brotli).toBeLessThan(8192);
  expect(code.toString()).toContain('"view-beacon"');
  expect(code.toString().trim().split('\n'), 'minified').toHaveLength(1);
});

test('the same source gives the same name', async () => {
  expect(await buildBehaviours(places)).toEqual(await buildBehaviours(places));
  expect(await readdir(places.folder)).toHaveLength(1);
});

test('of older builds only the last stays, and no other file is touched', async () => {
  const { url } = await buildBehaviours(places);
  const before = '/behaviours/reader-bbbbbbbbbb.js';
  await writeFile(places.manifest, JSON.stringify({ reader: before }));
  const others = ['reader-aaaaaaaaaa.js', path.basename(before), 'reader.css', 'reader-notes.js'];
  for (const name of others) await writeFile(path.join(places.folder, name), '');
  await buildBehaviours(places);
  const expected = [path.basename(url), path.basename(before), 'reader.css', 'reader-notes.js'];
  expect((await readdir(places.folder)).sort()).toEqual(expected.sort());
});

test('a manifest that was cut off while it was written does not stop a build', async () => {
  await writeFile(places.manifest, '{"rea');
  const { url } = await buildBehaviours(places);
  expect(JSON.parse(await readFile(places.manifest, 'utf8'))).toEqual({ reader: url });
});
