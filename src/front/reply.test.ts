import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, openSite, type Site } from '#tests/support/front-site.ts';

const text = `<p>${'خبر '.repeat(1000)}</p>`;
const mark = (status: number) => `<meta name="page-status" content="${status}"/>`;

const ANSWERS = {
  '/fa': { body: text, headers: { etag: '"1"', 'x-kept': 'yes', 'keep-alive': 'timeout=5' } },
  '/fa/missing': { body: `<head>${mark(404)}</head>${text}` },
  '/fa/withdrawn': { body: `<head>${mark(410)}</head>${text}` },
  '/fa/short': { body: '<p>short</p>' },
  '/fa/broken': { status: 500, body: text },
  '/fa/moved': { status: 308, body: text, headers: { location: '/fa' } },
  '/': {
    status: 307,
    headers: { 'content-type': null, location: '/fa', vary: 'Accept-Language' },
  },
  '/_next/static/style.css': { body: text, headers: { 'content-type': 'text/css' } },
  '/media/abc-800.webp': {
    body: 'x'.repeat(5000),
    headers: { 'content-type': 'image/webp', 'content-length': 5000 },
  },
  '/fa/flight': {
    body: text,
    headers: { 'content-type': 'text/x-component', vary: 'rsc, next-router-state-tree' },
  },
  '/api/views': { status: 204, headers: { 'content-type': null } },
};

let site: Site;
beforeAll(async () => {
  site = await openSite(ANSWERS);
});
afterAll(() => site.stop());

const ask = (path: string, headers = {}, method = 'GET') =>
  get(site.port, path, { headers, method });

describe('a document', () => {
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
  ])('for «%s» is sent as %s', async (header, encoding) => {
    const { headers, body } = await ask('/fa', { 'accept-encoding': header });
    const decode = { br: brotliDecompressSync, gzip: gunzipSync };
    const plain = encoding ? decode[encoding as 'br' | 'gzip'](body) : body;
    expect(plain.toString()).toBe(text);
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': `${body.length}` });
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('keeps the headers of Next, but those of that connection', async () => {
    const { headers } = await ask('/fa');
    expect(headers).toMatchObject({ 'x-kept': 'yes', 'content-type': 'text/html; charset=utf-8' });
    expect(headers['keep-alive']).not.toBe('timeout=5');
    expect(headers).not.toHaveProperty('transfer-encoding');
  });

  it('is not compressed when that would not make it shorter', async () => {
    const { headers, body } = await ask('/fa/short', { 'accept-encoding': 'br' });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body.toString()).toBe('<p>short</p>');
  });

  it.each([
    ['/fa/missing', 404],
    ['/fa/withdrawn', 410],
  ])('%s has the status that it names, each time, and does not show it', async (path, status) => {
    for (const _ of [1, 2]) {
      const got = await ask(path);
      expect(got.status).toBe(status);
      expect(got.body.toString()).toBe(`<head></head>${text}`);
    }
  });

  it('keeps the status of Next when it names none', async () => {
    expect((await ask('/fa/broken')).status).toBe(500);
  });

  it('has no body for HEAD', async () => {
    const { status, body, headers } = await ask('/fa', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers).toMatchObject({ 'x-kept': 'yes' });
  });

  // Next sends no body to HEAD, so the mark is not seen.
  it('has the same status for HEAD', async () => {
    expect((await ask('/fa/missing', {}, 'HEAD')).status).toBe(404);
  });

  it('has the same length for HEAD', async () => {
    const [head, whole] = [await ask('/fa', {}, 'HEAD'), await ask('/fa')];
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
  });

  it('is empty when it only leads elsewhere', async () => {
    const { status, headers, body } = await ask('/fa/moved', { 'accept-encoding': 'br' });
    expect([status, headers.location, body.length]).toEqual([308, '/fa', 0]);
    expect(headers['content-length']).toBe('0');
  });
});

describe('everything else', () => {
  it('is handed on as it comes: the bare address, with what it varies by', async () => {
    const { status, headers } = await ask('/', { 'accept-encoding': 'br, gzip' });
    expect(status).toBe(307);
    expect(headers).toMatchObject({ location: '/fa', vary: 'Accept-Language' });
  });

  it('is compressed when it is text', async () => {
    const { headers, body } = await ask('/_next/static/style.css', {
      'accept-encoding': 'br, gzip',
    });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(body).toString()).toBe(text);
  });

  it('is plain for who does not take gzip', async () => {
    const { headers, body } = await ask('/_next/static/style.css', {
      'accept-encoding': 'gzip;q=0',
    });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body.toString()).toBe(text);
  });

  it('says that the plain form is one of two', async () => {
    const { headers } = await ask('/_next/static/style.css');
    expect(headers.vary).toMatch(/accept-encoding/i);
  });

  it('keeps what Next varies by when it is compressed', async () => {
    const { headers } = await ask('/fa/flight', { 'accept-encoding': 'gzip' });
    expect(headers.vary).toMatch(/rsc/);
  });

  it('is left alone when it is a picture', async () => {
    const { headers, body } = await ask('/media/abc-800.webp', { 'accept-encoding': 'br, gzip' });
    expect(headers).toMatchObject({ 'content-length': '5000' });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body.length).toBe(5000);
  });

  it('has no body for HEAD', async () => {
    const { body } = await ask('/_next/static/style.css', { 'accept-encoding': 'gzip' }, 'HEAD');
    expect(body.length).toBe(0);
  });

  it('may be nothing', async () => {
    const { status, body } = await ask('/api/views', { 'accept-encoding': 'gzip' });
    expect([status, body.length]).toEqual([204, 0]);
  });
});
