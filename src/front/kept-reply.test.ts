import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPaintScript } from '#behaviours/first-paint.ts';
import { get, openSite, type Site } from '#tests/support/front-site.ts';
import { expectLines } from '#tests/support/quiet.ts';
import { speculationRules } from './speculation.ts';

expectLines(/is not public, though/, /framework's runtime: unknown/, /^front: Next /);

const text = `<p>${'خبر '.repeat(1000)}<a href="/fa/news/0123456789">یکی</a></p>`;
const runtime =
  '<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,"x"])</script>';
const page = (inHead = '') => `<html><head>${inHead}</head><body>${text}${runtime}</body></html>`;
const rules = `<script type="speculationrules">${speculationRules}</script>`;
const asSent = `<html><head></head><body>${text}${rules}</body></html>`;
const mark = (status: number) => `<meta name="page-status" content="${status}"/>`;

const FONT = '</_next/static/media/f.woff2>; rel=preload; as="font"; crossorigin=""';
const ANSWERS = {
  '/fa': {
    body: page(),
    headers: {
      etag: '"1"',
      'x-nextjs-cache': 'HIT',
      'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate',
      link: `${FONT}, </_next/static/chunks/a.js>; rel=preload; as="script"`,
    },
  },
  '/en': { body: page() },
  '/fa/-': { body: page(mark(404)) },
  '/fa/news/0000000000': { body: page(mark(410)) },
  '/fa/news/0000000001': {
    status: 308,
    body: page(),
    headers: { location: '/en/news/0000000001' },
  },
  '/fa/news/0000000002': { body: page(), headers: { 'set-cookie': 'a=b' } },
  '/fa/news/0000000003': { body: page(), headers: { 'cache-control': 'private' } },
  '/fa/news/0000000004': { body: page('<script src="https://evil.example/x.js"></script>') },
  '/fa/section/short': { body: '<p>short</p>' },
  '/fa/section/broken': { status: 500, body: page() },
  '/fa/section/half': { body: '<html id="__next_error__"><body></body></html>' },
};

let site: Site;
beforeAll(async () => {
  site = await openSite(ANSWERS);
});
afterAll(() => site.stop());

const ask = (path: string, headers = {}, method = 'GET') =>
  get(site.port, path, { headers, method });
const renders = (path: string) => site.seen.filter(({ url }) => url === path).length;

describe('a kept page', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', undefined],
    ['br;q=0.5', 'br'],
    ['br ; q=0, gzip ; q=1', 'gzip'],
    ['deflate, zstd', undefined],
    ['identity', undefined],
    ['brotli, xgzip', undefined],
    ['', undefined],
  ])('for «%s» is sent as %s, without the runtime', async (header, encoding) => {
    const { headers, body } = await ask('/fa', { 'accept-encoding': header });
    const decode = { br: brotliDecompressSync, gzip: gunzipSync };
    const plain = encoding ? decode[encoding as 'br' | 'gzip'](body) : body;
    expect(plain.toString()).toBe(asSent);
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': `${body.length}` });
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('is rendered once, for all who ask at once and after', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask('/en?utm_source=x')));
    await ask('/en', { rsc: '1', 'next-router-prefetch': '1', cookie: 'session=1' });
    expect(renders('/en')).toBe(1);
  });

  it('is asked for with nothing of the reader', async () => {
    await ask('/fa/section/city?q=1', {
      cookie: 'session=1',
      rsc: '1',
      'next-router-state-tree': 'x',
      'x-forwarded-host': 'evil.example',
      'accept-language': 'de',
      authorization: 'Basic eA==',
      host: 'evil.example',
    });
    const seen = site.seen.find(({ url }) => url === '/fa/section/city');
    expect(Object.keys(seen?.headers ?? {}).sort()).toEqual([
      ...['accept', 'accept-encoding', 'connection', 'host', 'user-agent', 'x-forwarded-proto'],
    ]);
    expect(seen?.headers.host).toBe('127.0.0.1');
  });

  it('has headers for browsers, for a CDN and against attacks', async () => {
    const { headers } = await ask('/fa', { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'cdn-cache-control': 'public, max-age=30, stale-while-revalidate=30, stale-if-error=86400',
      'cache-tag': 'front:fa',
      'surrogate-key': 'front:fa',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      link: FONT,
    });
    expect(headers['content-security-policy']).toContain("script-src 'self' 'sha256-");
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('x-nextjs-cache');
  });

  it('is not sent again to who has it, in any encoding', async () => {
    const tags: string[] = [];
    for (const encoding of ['br', 'gzip', 'identity']) {
      tags.push(String((await ask('/fa', { 'accept-encoding': encoding })).headers.etag));
    }
    expect(new Set(tags).size).toBe(3);
    for (const value of [...tags, `W/${tags[0]}`, `"other", ${tags[1]}`, '*']) {
      const { status, headers, body } = await ask('/fa', { 'if-none-match': value });
      expect([value, status, body.length]).toEqual([value, 304, 0]);
      expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-tag': 'front:fa' });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers).not.toHaveProperty('content-encoding');
    }
    expect((await ask('/fa', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('has the same head for HEAD', async () => {
    const headers = { 'accept-encoding': 'br' };
    const [head, whole] = [await ask('/fa', headers, 'HEAD'), await ask('/fa', headers)];
    expect(head.body.length).toBe(0);
    const { date: _, ...expected } = whole.headers;
    expect(head.headers).toMatchObject(expected);
  });

  it('is not compressed when that would not make it shorter', async () => {
    const { headers, body } = await ask('/fa/section/short', { 'accept-encoding': 'br' });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body.toString()).toBe('<p>short</p>');
  });

  it.each([
    ['/fa/nothing', 404, '/fa/-'],
    ['/fa/something/else', 404, '/fa/-'],
    ['/fa/news/0000000000', 410, '/fa/news/0000000000'],
  ])('%s has the status %s that it names, also for HEAD', async (path, status, asked) => {
    for (const method of ['HEAD', 'GET']) {
      expect((await ask(path, {}, method)).status).toBe(status);
    }
    expect((await ask(path)).body.toString()).toBe(asSent);
    expect(renders(asked)).toBe(1);
  });

  it('may be a redirect, whatever stands after the code', async () => {
    const { status, headers, body } = await ask('/fa/news/0000000001');
    expect([status, headers.location, body.length]).toEqual([308, '/en/news/0000000001', 0]);
    for (const path of ['slug', 'a/b', 'خبر'].map(encodeURI))
      await ask(`/fa/news/0000000001/${path}`);
    expect(renders('/fa/news/0000000001/-')).toBe(1);
  });

  it.each(['/fa/news/0000000002', '/fa/news/0000000003'])(
    '%s is not kept: it is somebody’s own',
    async (path) => {
      for (const _ of [1, 2]) {
        const { headers, body } = await ask(path, { cookie: 'session=1' });
        expect(headers['cache-control']).toMatch(/private/);
        expect(headers).not.toHaveProperty('x-cache');
        // As Next sent it: its runtime is still there.
        expect(body.toString()).toContain('__next_f');
      }
      const own = site.seen.filter(({ url, headers }) => url === path && headers.cookie);
      expect(own.length).toBe(2);
    },
  );

  it('with a script that is not known is whole, and that script may not run', async () => {
    const { headers, body } = await ask('/fa/news/0000000004');
    expect(body.toString()).toBe(ANSWERS['/fa/news/0000000004'].body);
    const policy = String(headers['content-security-policy']);
    expect(policy.match(/'sha256-/g)?.length).toBe(2);
    expect(policy).not.toMatch(/unsafe|evil/);
  });

  it.each(['/fa/section/broken', '/fa/section/half'])('%s is no page', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(503);
    expect(headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' });
  });
});

it('the constant inline script is the only one that the policy takes, with the rules', async () => {
  const { sourceHash } = await import('./strip.ts');
  const { headers } = await ask('/fa');
  expect(headers['content-security-policy']).toContain(
    `script-src 'self' ${sourceHash(firstPaintScript)} ${sourceHash(speculationRules)};`,
  );
});

it('readers who come by https are told to stay there', async () => {
  const secure = await openSite(ANSWERS, { isSecure: true });
  try {
    const { headers } = await get(secure.port, '/fa');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  } finally {
    await secure.stop();
  }
});
