import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PageDisk } from './disk.ts';
import { rendered, routeTo } from './pages.fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'tahririeh-pages-'));
});
afterEach(() => rm(folder, { recursive: true }));

const now = Date.now();
const saved = (name: string) => ({
  route: routeTo(name),
  page: { ...rendered(`متن ${name}`, { keys: [name] }), renderedAt: now, modifiedAt: now - 5 },
});
const always = () => true;
const position = { last: 7, tickAt: now };

async function fill(...names: string[]): Promise<PageDisk> {
  const disk = new PageDisk(folder, 'build');
  await disk.load();
  for (const name of names) disk.save(saved(name), always);
  disk.savePosition(position);
  await disk.flush();
  return disk;
}

const load = async (build = 'build') => {
  const { pages, position } = await new PageDisk(folder, build).load();
  return { pages: pages.sort((a, b) => a.route.path.localeCompare(b.route.path)), position };
};

it('gives back what was saved, to the byte', async () => {
  await fill('a', 'b');
  expect(await load()).toEqual({ pages: [saved('a'), saved('b')], position });
});

it('has nothing at first, and makes its folder', async () => {
  folder = path.join(folder, 'not', 'there');
  expect(await load()).toEqual({ pages: [], position: null });
});

it('forgets what was removed, also when it was saved a moment before', async () => {
  const disk = await fill('a', 'b');
  disk.save(saved('c'), always);
  disk.remove(['/a', '/c']);
  await disk.flush();
  expect((await load()).pages).toEqual([saved('b')]);
});

it('does not save a page that is no longer kept when its turn comes', async () => {
  const disk = await fill();
  let isKept = true;
  disk.save(saved('a'), () => isKept);
  isKept = false;
  disk.save(saved('b'), always);
  await disk.flush();
  expect((await load()).pages).toEqual([saved('b')]);
});

it('writes a position only after what was removed before it is gone', async () => {
  const disk = await fill('a');
  disk.remove(['/a']);
  disk.savePosition({ last: 8, tickAt: now });
  const seen: [string, boolean][] = [];
  for (let turn = 0; turn < 200; turn += 1) {
    const text = await readFile(path.join(folder, 'position.json'), 'utf8');
    const files = await readdir(folder);
    seen.push([text, files.some((name) => name.endsWith('.page'))]);
  }
  await disk.flush();
  expect(seen.filter(([text, isThere]) => text.includes('"last":8') && isThere)).toEqual([]);
  expect((await load()).position).toBe(null);
});

it('leaves no half files, and clears away those of a run that was killed', async () => {
  await fill('a');
  await writeFile(path.join(folder, 'x.page.1.part'), 'half');
  await load();
  expect((await readdir(folder)).sort().map((name) => path.extname(name))).toEqual([
    '.page',
    '.json',
  ]);
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -3)],
  ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -3), Buffer.from('xyz')])],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('{}\n{}\n')],
])('does not give a page whose file is %s', async (_, spoil) => {
  await fill('a', 'b');
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.page'));
  await writeFile(path.join(folder, file), spoil(await readFile(path.join(folder, file))));
  expect((await load()).pages.length).toBe(1);
  expect((await readdir(folder)).filter((name) => name.endsWith('.page')).length).toBe(1);
});

it('gives nothing to another build, whose files have other names', async () => {
  await fill('a');
  expect(await load('other')).toEqual({ pages: [], position: null });
});

it.each(['', '{', '{"last":7,"tickAt":1}'])(
  'gives nothing when nobody knows what changed since: %j',
  async (state) => {
    await fill('a');
    await writeFile(path.join(folder, 'position.json'), state);
    expect(await load()).toEqual({ pages: [], position: null });
  },
);
