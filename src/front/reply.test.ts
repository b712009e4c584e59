import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, openSite, type Site } from '#tests/support/front-site.ts';

const text = `<p>${'خبر '.repeat(1000)}</p>`;
const script = '<script>self.__next_f.push([1,""])</script>';

// The newsroom's pages, an interface: what is somebody's own.
const ANSWERS = {
  '/fa/admin': {
    body: text + script,
    headers: { 'x-kept': 'yes', 'keep-alive': 'timeout=5', 'x-nextjs-cache': 'HIT' },
  },
  '/fa/admin/drawn': { body: text, headers: { 'cache-control': 's-maxage=31536000' } },
  '/fa/admin/mine': { body: text, headers: { 'cache-control': 'private, no-cache' } },
  '/fa/admin/missing': { body: `<head><meta name="page-status" content="404"/></head>${text}` },
  '/fa/admin/broken': { status: 500, body: text },
  '/fa/login': { status: 303, body: text, headers: { location: '/fa/admin', 'set-cookie': 'a=b' } },
  '/api/short': { body: '<p>short</p>' },
  '/api/data': { body: text, headers: { 'content-type': 'application/json' } },
  '/api/picture': {
    body: 'x'.repeat(5000),
    headers: { 'content-type': 'image/webp', 'content-length': 5000 },
  },
  '/api/flight': {
    body: text,
    headers: { 'content-type': 'text/x-component', vary: 'rsc, next-router-state-tree' },
  },
  '/api/nothing': { status: 204, headers: { 'content-type': null } },
};

let site: Site;
beforeAll(async () => {
  site = await openSite(ANSWERS);
});
afterAll(() => site.stop());

const ask = (path: string, headers = {}, method = 'GET') =>
  get(site.port, path, { headers, method });

describe('a document of somebody’s own', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('for «%s» is sent as %s', async (header, encoding) => {
    const { headers, body } = await ask('/fa/admin/mine', { 'accept-encoding': header });
    const decode = { br: brotliDecompressSync, gzip: gunzipSync };
    const plain = encoding ? decode[encoding as 'br' | 'gzip'](body) : body;
    expect(plain.toString()).toBe(text);
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': `${body.length}` });
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('keeps the framework’s runtime, and the headers of Next but those of that connection', async () => {
    const { headers, body } = await ask('/fa/admin');
    expect(body.toString()).toBe(text + script);
    expect(headers).toMatchObject({ 'x-kept': 'yes', 'content-type': 'text/html; charset=utf-8' });
    expect(headers['keep-alive']).not.toBe('timeout=5');
    expect(headers).not.toHaveProperty('transfer-encoding');
    expect(headers).not.toHaveProperty('x-nextjs-cache');
  });

  it('is asked for each time, and nobody may keep it', async () => {
    const before = site.seen.length;
    for (const path of ['/fa/admin', '/fa/admin', '/fa/admin/drawn', '/fa/admin/mine']) {
      const { headers } = await ask(path);
      expect(headers['cache-control']).toMatch(/private/);
      expect(headers).not.toHaveProperty('cdn-cache-control');
      expect(headers).not.toHaveProperty('x-cache');
    }
    expect(site.seen.length).toBe(before + 4);
  });

  it('has a policy with a nonce of its own, which Next was told', async () => {
    const nonces = new Set<string>();
    for (const _ of [1, 2]) {
      const { headers } = await ask('/fa/admin');
      const policy = String(headers['content-security-policy']);
      expect(policy).toBe(site.seen.at(-1)?.headers['content-security-policy']);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      nonces.add(/'nonce-([\w+/=]{24})'/.exec(policy)?.[1] ?? '');
    }
    expect(nonces.size).toBe(2);
    expect(nonces).not.toContain('');
  });

  it('cannot be given a nonce by who asks', async () => {
    await ask('/fa/admin', { 'content-security-policy': "script-src 'nonce-evil'" });
    expect(JSON.stringify(site.seen.at(-1)?.headers)).not.toContain('evil');
  });

  it.each([
    ['/fa/admin/missing', 404],
    ['/fa/admin/broken', 500],
  ])('%s has the status %s', async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it('has no body for HEAD', async () => {
    const { status, body, headers } = await ask('/fa/admin', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers).toMatchObject({ 'x-kept': 'yes' });
  });

  it('is empty when it only leads elsewhere, and may set a cookie', async () => {
    const { status, headers, body } = await ask('/fa/login', { 'accept-encoding': 'br' });
    expect([status, headers.location, body.length]).toEqual([303, '/fa/admin', 0]);
    expect(headers['set-cookie']).toEqual(['a=b']);
  });
});

describe('everything else', () => {
  it('is compressed when it is text', async () => {
    const { headers, body } = await ask('/api/data', { 'accept-encoding': 'br, gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(body).toString()).toBe(text);
  });

  it('is plain for who does not take gzip, and says that it is one of two', async () => {
    const { headers, body } = await ask('/api/data', { 'accept-encoding': 'gzip;q=0' });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.toString()).toBe(text);
  });

  it('keeps what Next varies by when it is compressed', async () => {
    const { headers } = await ask('/api/flight', { 'accept-encoding': 'gzip' });
    expect(headers.vary).toBe('rsc, next-router-state-tree, Accept-Encoding');
  });

  it('is left alone when it is a picture', async () => {
    const { headers, body } = await ask('/api/picture', { 'accept-encoding': 'br, gzip' });
    expect(headers).toMatchObject({ 'content-length': '5000' });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body.length).toBe(5000);
  });

  it('has no body for HEAD', async () => {
    const { body } = await ask('/api/data', { 'accept-encoding': 'gzip' }, 'HEAD');
    expect(body.length).toBe(0);
  });

  it('may be nothing', async () => {
    const { status, body } = await ask('/api/nothing', { 'accept-encoding': 'gzip' });
    expect([status, body.length]).toEqual([204, 0]);
  });
});
