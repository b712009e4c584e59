import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Front, startFront } from '#front/server.ts';
import { get } from '#tests/support/front-site.ts';
import { type FaultyDatabase, openFaultyDatabase } from './database.ts';
import { type LittleNext, openLittleNext } from './little-next.ts';
import { until } from './until.ts';

let database: FaultyDatabase;
let next: LittleNext;
let front: Front;

beforeEach(async () => {
  database = await openFaultyDatabase();
  next = await openLittleNext();
  front = await startFront({
    ...{ host: '127.0.0.1', port: 0, pagesPort: next.port, isSecure: false },
    databaseUrl: database.url,
  });
});
afterEach(async () => {
  await front.stop();
  await next.stop();
  await database.stop();
});

const OLD = '/fa/%D8%AE%D8%A8%D8%B1/1234.html';
const follow = async (path: string) => {
  const { status, headers } = await get(front.port, path);
  return status === 308 ? headers.location : status;
};

it('an address of the site from before leads on, with the query of its old page or another', async () => {
  await database.query(`INSERT INTO "Redirect" (path, "to") VALUES
    ('/fa/خبر/1234.html', '/fa/news/004f8e8e6e'), ('/news.php?id=7', '/en/news/004f8e8e6f')`);
  await until(async () => (await follow(OLD)) === '/fa/news/004f8e8e6e');
  expect(await follow('/news.php?id=7')).toBe('/en/news/004f8e8e6f');
  expect(await follow('/news.php?id=8')).not.toBe('/en/news/004f8e8e6f');
  expect(await follow('/fa/news/004f8e8e6e')).toBe(200);
});

it('with the database away what is not there is still said not to be there', async () => {
  expect(await follow('/fa/nothing')).toBe(404);
  await database.proxy.kill();
  expect(await follow('/fa/nothing/else')).toBe(404);
  await database.proxy.mend();
  await database.query(`INSERT INTO "Redirect" (path, "to") VALUES ('/fa/old', '/fa')`);
  await until(async () => (await follow('/fa/old')) === '/fa', { within: 60_000, every: 500 });
});
