import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, openSite, type Site } from '#tests/support/front-site.ts';

let folder: string;
let site: Site;
const css = 'a{color:red}'.repeat(200);
const picture = Buffer.from(Array.from({ length: 2000 }, (_, at) => at % 251));
const film = Buffer.alloc(1_000_000, 'film');

const put = (name: string, body: string | Buffer) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, body);
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tahririeh-files-'));
  put('static/chunks/a.css', css);
  put('static/chunks/.hidden.css', css);
  put('public/behaviours/reader-0.js', '//');
  put('public/icons/logo.png', picture);
  put('public/error.css', css);
  put('public/secret.txt', 'secret');
  put('media/a-480.webp', picture);
  put('media/film-1600.jpg', film);
  put('media/deep/b-480.webp', picture);
  put('icon.svg', '<svg/>');
  const at = (name: string) => path.join(folder, name);
  const files = {
    static: at('static'),
    public: at('public'),
    media: at('media'),
    icon: at('icon.svg'),
  };
  site = await openSite({}, { files });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const ask = (url: string, headers = {}, method = 'GET') => get(site.port, url, { headers, method });

it.each([
  ['/_next/static/chunks/a.css', 'text/css; charset=utf-8', true],
  ['/behaviours/reader-0.js', 'text/javascript; charset=utf-8', true],
  ['/icons/logo.png', 'image/png', false],
  ['/media/a-480.webp', 'image/webp', true],
  ['/media/film-1600.jpg', 'image/jpeg', true],
  ['/icon.svg?icon.x.svg', 'image/svg+xml', false],
  ['/error.css', 'text/css; charset=utf-8', false],
])('%s is %s', async (url, type, isImmutable) => {
  for (const _ of [1, 2]) {
    const { status, headers } = await ask(url);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cache-control': isImmutable
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=86400',
    });
    expect(headers['content-security-policy']).toContain('sandbox');
  }
  expect(site.seen).toEqual([]);
});

it.each([
  '/_next/static/chunks/b.css',
  '/_next/static/chunks',
  '/_next/static/chunks/',
  '/_next/static/chunks/.hidden.css',
  '/_next/static/../static/chunks/a.css',
  '/_next/static/%2e%2e/chunks/a.css',
  '/_next/static/..%2fchunks/a.css',
  '/behaviours/../secret.txt',
  '/behaviours/..\\secret.txt',
  '/fonts/../secret.txt',
  '/media/deep/b-480.webp',
  '/media/../icon.svg',
  '/media/a-480.webp%00',
  '/media//a-480.webp',
])('%s is not there', async (url) => {
  const { status, body } = await ask(url);
  expect([status, body.length]).toEqual([404, 0]);
});

it('asks Next for a picture that is not there (yet), and for nothing else', async () => {
  site.seen.length = 0;
  for (const url of ['/media/b-480.webp', '/media/b-1x1-50-50-1200.jpg?preview=x']) {
    expect((await ask(url)).status).toBe(404);
  }
  expect(site.seen.map(({ url }) => url)).toEqual([
    '/media/b-480.webp',
    '/media/b-1x1-50-50-1200.jpg?preview=x',
  ]);
  for (const url of [
    '/media/originals',
    '/media/b-original',
    '/media/b-480.svg',
    '/fonts/b.woff2',
  ]) {
    expect((await ask(url)).status).toBe(404);
  }
  expect(site.seen).toHaveLength(2);
  site.seen.length = 0;
});

describe('text', () => {
  it('is sent compressed', async () => {
    const { headers, body } = await ask('/_next/static/chunks/a.css', { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(body.length).toBeLessThan(100);
    expect(brotliDecompressSync(body).toString()).toBe(css);
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await ask('/_next/static/chunks/a.css', { 'accept-encoding': 'br' });
    const again = await ask('/_next/static/chunks/a.css', { 'if-none-match': headers.etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('that may change is read anew when it has', async () => {
    expect((await ask('/icon.svg')).body.toString()).toBe('<svg/>');
    put('icon.svg', '<svg>2</svg>');
    utimesSync(path.join(folder, 'icon.svg'), new Date(), new Date(Date.now() + 5000));
    expect((await ask('/icon.svg')).body.toString()).toBe('<svg>2</svg>');
  });
});

describe.each([
  ['from memory', '/media/a-480.webp', picture],
  ['from the disk', '/media/film-1600.jpg', film],
])('a picture %s', (_, url, bytes) => {
  it('comes whole', async () => {
    const { headers, body } = await ask(url, { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'content-length': `${bytes.length}`,
    });
    expect(body.equals(bytes)).toBe(true);
  });

  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=1500-', 1500, undefined],
    ['bytes=-7', -7, undefined],
  ])('or in part: %s', async (range, from, to) => {
    const { status, headers, body } = await ask(url, { range });
    const part = bytes.subarray(from, to);
    expect(status).toBe(206);
    const start = from < 0 ? bytes.length + from : from;
    expect(headers['content-range']).toBe(
      `bytes ${start}-${start + part.length - 1}/${bytes.length}`,
    );
    expect(body.equals(part)).toBe(true);
  });

  it('but not beyond its end', async () => {
    const { status, headers } = await ask(url, { range: `bytes=${bytes.length}-` });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${bytes.length}`]);
  });

  it('has a head', async () => {
    const { status, headers, body } = await ask(url, { range: 'bytes=0-9' }, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, `${bytes.length}`, 0]);
  });
});
