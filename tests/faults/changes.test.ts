import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Front, startFront } from '#front/server.ts';
import type { ArticleChange, Placement } from '#outbox/change.ts';
import { get } from '#tests/support/front-site.ts';
import { type FaultyDatabase, openFaultyDatabase } from './database.ts';
import { type LittleNext, openLittleNext } from './little-next.ts';
import { until } from './until.ts';

const CODE = '0123456789';
const PAGE = `/fa/news/${CODE}`;
const PLACE: Placement = { section: 'city', tags: [], authors: [], source: null };
const publish: ArticleChange = {
  ...{ kind: 'article', code: CODE, locale: 'fa', otherCode: null },
  ...{ before: PLACE, after: PLACE },
};

let database: FaultyDatabase;
let next: LittleNext;
let folder: string;
const fronts: Front[] = [];

beforeEach(async () => {
  database = await openFaultyDatabase();
  next = await openLittleNext();
  folder = await mkdtemp(path.join(os.tmpdir(), 'tahririeh-front-'));
});
afterEach(async () => {
  await Promise.all(fronts.splice(0).map((front) => front.stop()));
  await next.stop();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(name = 'one'): Promise<Front> {
  const front = await startFront({
    host: '127.0.0.1',
    port: 0,
    pagesPort: next.port,
    isSecure: false,
    databaseUrl: database.url,
    mirror: { folder: path.join(folder, name), build: 'test' },
  });
  fronts.push(front);
  return front;
}

async function close(front: Front): Promise<void> {
  fronts.splice(fronts.indexOf(front), 1);
  await front.stop();
}

const textOf = async (front: Front, url = PAGE) => {
  const { status, body } = await get(front.port, url);
  return status === 200 ? (/<p>(.*)<\/p>/.exec(body.toString())?.[1] ?? '') : `status ${status}`;
};
const isNew =
  (front: Front, url = PAGE) =>
  async () => {
    const text = await textOf(front, url);
    return text === next.text(url) || text;
  };
const isReady = (front: Front) => async () => {
  const { body } = await get(front.port, '/readyz');
  return JSON.parse(body.toString()).outbox || body.toString();
};

describe('a change', () => {
  it('is seen by readers of every front, and of its own pages only', async () => {
    const both = [await open('one'), await open('two')];
    for (const front of both) {
      await until(isReady(front));
      for (const url of [PAGE, '/fa', '/en', '/fa/section/city', '/fa/section/sport']) {
        await textOf(front, url);
      }
    }
    const before = next.renders;
    for (const url of [PAGE, '/fa', '/en', '/fa/section/city', '/fa/section/sport']) {
      next.publish(url);
    }
    await database.write(publish);
    for (const front of both) {
      for (const url of [PAGE, '/fa', '/fa/section/city']) {
        expect(await until(isNew(front, url))).toBeLessThan(2000);
      }
      for (const url of ['/en', '/fa/section/sport']) {
        expect(await textOf(front, url)).toBe(`${url} 1`);
      }
    }
    // The mirror renders the front page and sections by itself too, but nothing over and over.
    expect(next.renders - before).toBeLessThan(12);
  });

  it('is seen 50 times out of 50 when it lands in the middle of a render', async () => {
    const front = await open();
    await until(isReady(front));
    const times: number[] = [];
    for (let turn = 0; turn < 50; turn += 1) {
      next.behave({ ms: 60 });
      await database.write(publish);
      await sleep(30);
      // Begins now, reads what is there now …
      const early = textOf(front);
      await sleep(20);
      // … and this is committed before it is drawn.
      next.publish(PAGE);
      await database.write(publish);
      next.behave({});
      await early;
      times.push(await until(isNew(front)));
    }
    times.sort((a, b) => a - b);
    expect(times.at(-1)).toBeLessThan(2000);
  });

  it('whose notice is lost is found by looking', async () => {
    const front = await open();
    await until(isReady(front));
    await textOf(front);
    await database.query('ALTER TABLE "Outbox" DISABLE TRIGGER outbox_notify');
    next.publish(PAGE);
    await database.write(publish);
    expect(await until(isNew(front))).toBeLessThan(2000);
  });

  it('that this build does not know drops all', async () => {
    const front = await open();
    await until(isReady(front));
    await textOf(front);
    next.publish(PAGE);
    await database.query(`INSERT INTO "Outbox" (change) VALUES ('{"kind":"new"}')`);
    await until(isNew(front));
  });

  it('of a transaction that drew its id before another and commits after it is seen', async () => {
    const front = await open();
    await until(isReady(front));
    await textOf(front);
    const direct = new URL(database.url);
    const client = new Client({ connectionString: direct.href });
    await client.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO "Outbox" (change) VALUES ($1)', [publish]);
    const late = database.write({ kind: 'comments', code: '9876543210', locale: 'fa' });
    await sleep(700);
    next.publish(PAGE);
    await client.query('COMMIT');
    await late;
    await until(isNew(front));
    await client.end();
  });
});

describe('an instant that comes', () => {
  it.each([
    ['publishAt', 'expireAt'],
    ['expireAt', 'publishAt'],
  ])('%s drops what it changes', async (column, other) => {
    const front = await open();
    await until(isReady(front));
    const [section] = await database.query(
      `INSERT INTO "Section" (id, slug, "nameFa", "nameEn", position)
       VALUES (gen_random_uuid(), 'city', 'شهر', 'City', 1) RETURNING id`,
    );
    const at = new Date(Date.now() + 1500);
    const otherAt = other === 'publishAt' ? new Date(Date.now() - 86_400_000) : null;
    await database.query(
      `INSERT INTO "Article" (id, code, locale, "storyId", "sectionId", "${column}", "${other}")
       VALUES (gen_random_uuid(), $1, 'fa', gen_random_uuid(), $2, $3, $4)`,
      [CODE, section?.id, at, otherAt],
    );
    const urls = [PAGE, '/fa', '/fa/section/city'];
    for (const url of urls) await textOf(front, url);
    await sleep(at.getTime() - Date.now());
    for (const url of urls) next.publish(url);
    for (const url of urls) expect(await until(isNew(front, url))).toBeLessThan(5000);
  });
});

describe('while the database is away', () => {
  it.each<[string, (database: FaultyDatabase) => unknown]>([
    ['killed', ({ proxy }) => proxy.kill()],
    ['in a black hole', ({ proxy }) => proxy.blackHole()],
    ['slower than it may be', ({ proxy }) => proxy.slow(4000)],
  ])(
    '(%s) kept pages are served, and what was missed is made good when it is back',
    async (_, fail) => {
      const front = await open();
      await until(isReady(front));
      await textOf(front);
      await fail(database);
      next.publish(PAGE);
      await database.write(publish);
      const end = Date.now() + 4000;
      while (Date.now() < end) {
        const start = performance.now();
        expect(await textOf(front)).toBe(`${PAGE} 1`);
        expect(performance.now() - start).toBeLessThan(1500);
        await sleep(50);
      }
      expect((await get(front.port, '/readyz')).status).toBe(503);
      expect((await get(front.port, '/livez')).status).toBe(200);
      await database.proxy.mend();
      expect(await until(isNew(front), { within: 10_000 })).toBeLessThan(5000);
      await until(isReady(front));
    },
  );

  it('(reset again and again) nothing is missed', async () => {
    const front = await open();
    await until(isReady(front));
    for (let turn = 0; turn < 10; turn += 1) {
      await textOf(front);
      next.publish(PAGE);
      if (turn % 2) database.proxy.reset();
      await database.write(publish);
      if (turn % 2 === 0) database.proxy.reset();
      await until(isNew(front));
    }
  });

  it('a page that nobody has is 503 in three seconds, in the reader’s language', async () => {
    const front = await open();
    await until(isReady(front));
    database.proxy.blackHole();
    await sleep(3000);
    next.behave({ ms: 20_000 });
    const start = performance.now();
    const { status, headers, body } = await get(front.port, '/en');
    expect(performance.now() - start).toBeLessThan(3000);
    expect([status, headers['retry-after']]).toEqual([503, '10']);
    expect(body.toString()).toContain('lang="en"');
    next.behave({});
  });
});

describe('after a restart', () => {
  /** A front that has the page on disk. */
  async function openFilled(): Promise<Front> {
    await database.query(
      `WITH s AS (INSERT INTO "Section" (id, slug, "nameFa", "nameEn", position)
         VALUES (gen_random_uuid(), 'city', 'شهر', 'City', 1) RETURNING id)
       INSERT INTO "Article" (id, code, locale, "storyId", "sectionId", "publishAt")
       SELECT gen_random_uuid(), $1, 'fa', gen_random_uuid(), s.id, now() - interval '1 day' FROM s`,
      [CODE],
    );
    const front = await open();
    const files = async () =>
      (await readdir(path.join(folder, 'one'))).filter((name) => name.endsWith('.page')).length;
    await until(async () => (await files()) === 5 || files(), { within: 20_000 });
    return front;
  }

  it('while database and Next are away the mirror answers, asked for before or not', async () => {
    await close(await openFilled());
    await database.proxy.kill();
    next.behave({ isDown: true });
    const front = await open();
    for (const url of [PAGE, '/fa', '/en', '/fa/section/city', '/en/section/city']) {
      expect(await textOf(front, url)).toBe(`${url} 1`);
    }
    expect(await textOf(front, '/fa/section/sport')).toBe('status 503');
  });

  it('what was published while the front was away is seen at once', async () => {
    await close(await openFilled());
    next.publish(PAGE);
    await database.write(publish);
    const front = await open();
    expect(await textOf(front)).toBe(`${PAGE} 2`);
    expect(await textOf(front, '/en')).toBe('/en 1');
  });

  it('what was dropped while the front and the database were away does not come back', async () => {
    await close(await openFilled());
    next.publish(PAGE);
    await database.write(publish);
    await database.proxy.kill();
    let front = await open();
    expect(await textOf(front)).toBe(`${PAGE} 1`);
    await database.proxy.mend();
    await until(isNew(front));
    await close(front);
    // Neither from the disk of that one.
    await database.proxy.kill();
    next.behave({ isDown: true });
    front = await open();
    expect(['status 503', `${PAGE} 2`]).toContain(await textOf(front));
  });

  it('of an older copy of the database nothing is kept', async () => {
    await database.write({ kind: 'site' });
    await database.write({ kind: 'site' });
    await close(await openFilled());
    await database.query('TRUNCATE "Outbox" RESTART IDENTITY');
    next.publish(PAGE);
    const front = await open();
    expect(await textOf(front)).toBe(`${PAGE} 2`);
  });
});
