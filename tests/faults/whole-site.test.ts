import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get } from '#tests/support/front-site.ts';
import { type FaultyDatabase, openFaultyDatabase } from './database.ts';
import { until } from './until.ts';
import { makeDataDir, startSite, type WholeSite } from './whole-site.ts';

const STORY = '/fa/news/004f8e8e6e';
const KEPT = [STORY, '/fa', '/en', '/fa/section/city', '/en/news/5c3c287093'];

let database: FaultyDatabase;
let dataDir: { path: string; remove: () => Promise<void> };
let site: WholeSite;

beforeAll(async () => {
  database = await openFaultyDatabase();
  dataDir = await makeDataDir();
  site = await startSite(database.url, dataDir.path);
  await until(isReady, { within: 20_000 });
  for (const url of KEPT) expect((await get(site.port, url)).status).toBe(200);
});
afterAll(async () => {
  await site?.end();
  await database?.stop();
  await dataDir?.remove();
});

const isReady = async () => {
  const { status, body } = await get(site.port, '/readyz');
  return status === 200 || body.toString();
};

let serial = 0;
/** A page that nobody has asked for. */
const unseen = () => {
  serial += 1;
  return `/fa/search?q=${encodeURIComponent('مشهد')}${serial}`;
};
const isRendered = async () => {
  const { status } = await get(site.port, unseen());
  return status === 200 || status;
};

/** Readers who ask for kept pages, one after the other; every answer but 200 is told. */
function load(readers: number): () => Promise<{ answers: number; wrong: string[] }> {
  let isOver = false;
  let answers = 0;
  const wrong: string[] = [];
  const read = async (reader: number) => {
    for (let turn = reader; !isOver; turn += 1) {
      const url = KEPT[turn % KEPT.length] ?? STORY;
      const outcome = await get(site.port, url).then(
        ({ status }) => status,
        (error) => error.code,
      );
      answers += 1;
      if (outcome !== 200) wrong.push(`${url}: ${outcome}`);
      await sleep(10);
    }
  };
  const all = Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  return async () => {
    isOver = true;
    await all;
    return { answers, wrong };
  };
}

it('Next is killed under load: no reader of a kept page notices, and it is back in seconds', async () => {
  const stop = load(10);
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await sleep(500);
    const [next = 0] = site.find('next');
    process.kill(next, 'SIGKILL');
    expect((await get(site.port, unseen())).status).toBe(503);
    times.push(await until(isRendered, { within: 20_000 }));
    expect(site.find('next')).not.toContain(next);
  }
  const { answers, wrong } = await stop();
  expect(wrong).toEqual([]);
  expect(answers).toBeGreaterThan(500);
  console.log('Next was back in ms', times.map(Math.round));
  expect(Math.max(...times)).toBeLessThan(10_000);
});

it('the front is killed: another one takes its place, with what the first had kept', async () => {
  const [front = 0] = site.find('front');
  process.kill(front, 'SIGKILL');
  await until(
    async () =>
      get(site.port, STORY).then(
        ({ status }) => status === 200,
        () => 'refused',
      ),
    {
      within: 15_000,
    },
  );
  await until(isReady, { within: 10_000 });
});

describe('the database is', () => {
  it.each<[string, (proxy: FaultyDatabase['proxy']) => unknown]>([
    ['killed', (proxy) => proxy.kill()],
    ['in a black hole', (proxy) => proxy.blackHole()],
    ['slow', (proxy) => proxy.slow(3000)],
  ])(
    '%s: kept pages are served, others refused in time, and all is well when it is back',
    async (_, fail) => {
      for (const url of KEPT) await get(site.port, url);
      const stop = load(4);
      await fail(database.proxy);
      await until(async () => (await get(site.port, '/readyz')).status === 503);
      await sleep(1000);
      const start = performance.now();
      const { status, headers, body } = await get(site.port, unseen());
      expect(performance.now() - start).toBeLessThan(3500);
      expect([status, headers['retry-after']]).toEqual([503, '10']);
      expect(body.toString()).toContain('noindex');
      expect((await get(site.port, '/livez')).status).toBe(200);
      await sleep(2000);
      await database.proxy.mend();
      expect(await until(isRendered, { within: 15_000 })).toBeLessThan(7000);
      await until(isReady);
      expect((await stop()).wrong).toEqual([]);
    },
  );

  it('reset under load: no reader of a kept page notices', async () => {
    const stop = load(4);
    for (let turn = 0; turn < 5; turn += 1) {
      await sleep(300);
      database.proxy.reset();
    }
    await until(isRendered, { within: 10_000 });
    expect((await stop()).wrong).toEqual([]);
  });
});

it('a second site on the same database shows what changes as soon as the first', async () => {
  const otherDir = await makeDataDir();
  const other = await startSite(database.url, otherDir.path);
  try {
    const shows = (port: number, text: string) => async () => {
      const { status, body } = await get(port, STORY);
      return (status === 200 && body.toString().includes(text)) || status;
    };
    for (const { port } of [site, other]) await until(shows(port, '004f8e8e6e'));
    for (const turn of [1, 2, 3]) {
      const headline = `تیتر تازهٔ ${turn}`;
      await database.query('UPDATE "Article" SET headline = $1 WHERE code = $2', [
        headline,
        '004f8e8e6e',
      ]);
      const place = { section: 'city', tags: [], authors: [], source: null };
      await database.write({
        ...{ kind: 'article', code: '004f8e8e6e', locale: 'fa', otherCode: null },
        ...{ before: place, after: place },
      });
      for (const { port } of [site, other]) await until(shows(port, headline));
    }
  } finally {
    await other.end();
    await otherDir.remove();
  }
});

it('asked to end it ends, and all its processes; started without a database it shows the mirror', async () => {
  // The mirror renders what nobody asked for, until it has all.
  let mirrored = -1;
  await until(
    async () => {
      const before = mirrored;
      mirrored = (await readdir(path.join(dataDir.path, 'pages'))).length;
      return mirrored > 60 && mirrored === before;
    },
    { within: 60_000, every: 1500 },
  );
  const processes = [...site.find('next'), ...site.find('front')];
  expect(processes.length).toBe(2);
  expect(await site.end()).toBe(0);
  for (const pid of processes) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);

  await database.proxy.kill();
  site = await startSite(database.url, dataDir.path);
  for (const url of KEPT) expect([url, (await get(site.port, url)).status]).toEqual([url, 200]);
  // Asked for by nobody before.
  const { body } = await get(site.port, '/fa');
  const links = body.toString().match(/(?<=href=")\/fa\/news\/[0-9a-f]{10}/g) ?? [];
  expect(links.length).toBeGreaterThan(8);
  for (const path of links)
    expect([path, (await get(site.port, path)).status]).toEqual([path, 200]);
  expect((await get(site.port, unseen())).status).toBe(503);

  await database.proxy.mend();
  await until(isRendered, { within: 15_000 });
  await until(isReady, { within: 10_000 });
});

it('started without a database that then is refused, it ends with a sentence', async () => {
  expect(await site.end()).toBe(0);
  await database.proxy.kill();
  site = await startSite(database.url, dataDir.path, 'production');
  expect((await get(site.port, STORY)).status).toBe(200);
  // Its accounts are those of the demo.
  await database.proxy.mend();
  expect(await site.ended).toBe(1);
  expect(site.log()).toMatch(/accounts of the demo newsroom.*npm run admin:create/);
  expect(site.log()).not.toMatch(/^ {4}at /m);
  await expect(get(site.port, STORY)).rejects.toThrow(/ECONNREFUSED/);
});
