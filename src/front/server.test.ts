import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { get, openFront, openSite, type Site } from '#tests/support/front-site.ts';
import { expectLines } from '#tests/support/quiet.ts';
import type { Front } from './server.ts';

expectLines(/^front: (Next|connect ECONNREFUSED)/);

const ANSWERS = {
  '/fa': { body: 'fa' },
  '/fa/tag/%D9%86': { body: 'tag' },
  '/api/views': { status: 204, body: '' },
};

let site: Site;
beforeAll(async () => {
  site = await openSite(ANSWERS);
});
afterAll(() => site.stop());

const last = () => site.seen.at(-1);

describe('the front', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses %s, and says what it takes',
    async (method) => {
      const before = site.seen.length;
      const { status, headers } = await get(site.port, '/fa', { method });
      expect(status).toBe(405);
      expect(headers).toMatchObject({ allow: 'GET, HEAD, POST', 'cache-control': 'no-store' });
      expect(site.seen.length).toBe(before);
    },
  );

  it('hands a body on to Next', async () => {
    const { status } = await get(site.port, '/api/views', { method: 'POST', body: 'token' });
    expect(status).toBe(204);
    expect(last()).toMatchObject({ method: 'POST', url: '/api/views', body: 'token' });
  });

  it('hands the path on as it came, where the answer is somebody’s own', async () => {
    await get(site.port, '/fa/admin/%D9%86%D8%A7%D9%86?q=%20&q=2&_rsc=1', {
      headers: { rsc: '1' },
    });
    expect(last()).toMatchObject({
      url: '/fa/admin/%D9%86%D8%A7%D9%86?q=%20&q=2&_rsc=1',
      headers: { rsc: '1' },
    });
  });

  it('hands a form on to the page that it stands on, and to nothing that is not there', async () => {
    const path = '/fa/news/0000000000?from=form';
    await get(site.port, path, { method: 'POST', body: 'a=b' });
    expect(last()).toMatchObject({ method: 'POST', url: path, body: 'a=b' });
    const before = site.seen.length;
    for (const missing of ['/', '/zzz', '/fa/zzz', '/fa/news/zz', '/icon.svg', '/livez']) {
      expect((await get(site.port, missing, { method: 'POST', body: 'a=b' })).status).toBe(404);
    }
    expect(site.seen.length).toBe(before);
  });

  it('refuses a body of more than a megabyte before it reads it', async () => {
    const before = site.seen.length;
    const answer = await raw(
      site.port,
      'POST /api/views HTTP/1.1\r\nHost: x\r\nContent-Length: 1000001\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/^connection: close\r$/im);
    expect(site.seen.length).toBe(before);
  });

  it('takes a body of a megabyte', async () => {
    const body = 'x'.repeat(1_000_000);
    const { status } = await get(site.port, '/api/views', { method: 'POST', body });
    expect(status).toBe(204);
    expect(last()?.body.length).toBe(1_000_000);
  });

  it.each([
    ['text/plain', 1_000_001, 413],
    ['application/json', 60_000_000, 413],
    ['multipart/form-data; boundary=x', 15_000_000, 204],
    ['multipart/form-data; boundary=x', 15_000_001, 413],
  ])('of %s without a length takes %i bytes with %i', async (type, length, expected) => {
    const before = site.seen.length;
    const { status, headers } = await get(site.port, '/api/views', {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked', 'content-type': type },
      body: 'x'.repeat(length),
    });
    expect(status).toBe(expected);
    expect(site.seen.length).toBe(before + (expected === 413 ? 0 : 1));
    if (expected === 413) expect(headers.connection).toBe('close');
    else expect(last()?.headers).toMatchObject({ 'content-length': `${length}` });
  });

  it('refuses to speak another protocol', async () => {
    const before = site.seen.length;
    const answer = await raw(
      site.port,
      'GET /fa HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(site.seen.length).toBe(before);
  });

  it('passes over the offer of one that it need not speak', async () => {
    const answer = await raw(
      site.port,
      'GET /fa HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('leads to the edition that the reader speaks, also while Next is away', async () => {
    const before = site.seen.length;
    for (const [languages, path] of [
      ['fa-IR,fa;q=0.9', '/fa'],
      ['en-GB,fa;q=0.5', '/en'],
      ['de,fr', '/fa'],
      ['de,en;q=0.3', '/en'],
      ['en;q=0,de', '/fa'],
    ]) {
      const headers = { 'accept-language': languages };
      const answer = await get(site.port, '/?utm_source=x', { headers });
      expect([answer.status, answer.headers.location]).toEqual([307, path]);
      expect(answer.headers.vary).toBe('Accept-Language');
    }
    expect(site.seen.length).toBe(before);
  });

  it.each([
    ['/fa/', '/fa'],
    ['/fa/section/city///', '/fa/section/city'],
  ])('%s is moved to %s', async (path, to) => {
    const { status, headers } = await get(site.port, path);
    expect([status, headers.location]).toEqual([308, to]);
  });

  it.each(['//evil.example/', '/\\evil.example/', '//evil.example/fa/', '/%2Fevil.example/'])(
    '%s leads nowhere',
    async (path) => {
      const { status, headers } = await get(site.port, path);
      expect([status, headers.location]).toEqual([404, undefined]);
    },
  );

  const SPOOFED = {
    forwarded: 'for=6.6.6.6;host=evil.example',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-real-ip': '6.6.6.6',
    'x-middleware-subrequest': 'src/proxy',
    'x-request-id': 'mine, 6.6.6.6',
  };

  it('lets nobody say where they come from', async () => {
    await get(site.port, '/fa/admin', { headers: { ...SPOOFED, 'user-agent': 'Firefox' } });
    expect(last()?.headers).toMatchObject({
      host: `127.0.0.1:${site.port}`,
      'user-agent': 'Firefox',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'accept-encoding': 'identity',
    });
    expect(JSON.stringify(last()?.headers)).not.toMatch(/6\.6\.6\.6|evil|gopher|subrequest/);
  });

  it('believes the one header of the operator’s proxy', async () => {
    const behind = await openSite(ANSWERS, { trustProxy: 'X-Real-IP', isSecure: true });
    try {
      await get(behind.port, '/api/me', { headers: { ...SPOOFED, 'x-real-ip': '203.0.113.7' } });
      expect(behind.seen[0]?.headers).toMatchObject({
        'x-forwarded-for': '203.0.113.7',
        'x-forwarded-proto': 'https',
      });
      expect(behind.seen[0]?.headers).not.toHaveProperty('x-real-ip');
    } finally {
      await behind.stop();
    }
  });

  it('rejects when its port is taken', async () => {
    const twice = openFront({ pagesPort: 1, port: site.port });
    await expect(twice).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('while Next is away', () => {
  let front: Front;
  beforeAll(async () => {
    // A port of which we know that nobody listens any more.
    const gone = await openSite({});
    await gone.stop();
    front = await openFront({ pagesPort: gone.port });
  });
  afterAll(() => front.stop());

  it.each([
    ['/fa', 'fa', 'rtl', fa],
    ['/english', 'fa', 'rtl', fa],
    ['/en', 'en', 'ltr', en],
    ['/en/news/004f8e8e6e', 'en', 'ltr', en],
  ])('%s says so in the language of its path', async (path, lang, dir, { unavailable }) => {
    const { status, headers, body } = await get(front.port, path);
    expect(status).toBe(503);
    expect(headers).toMatchObject({
      'retry-after': '10',
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
    const page = body.toString();
    expect(page).toContain(`<html lang="${lang}" dir="${dir}">`);
    expect(page).toContain(`<h1>${unavailable.title}</h1><p>${unavailable.text}</p>`);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it.each(['HEAD', 'POST'])('%s gets the status alone', async (method) => {
    const { status, headers, body } = await get(front.port, '/fa', { method });
    expect([status, headers['retry-after'], body.length]).toEqual([503, '10', 0]);
  });
});

/** What a server says to bytes, until it ends the connection. */
function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}
