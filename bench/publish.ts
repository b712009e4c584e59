import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '#auth/actor.ts';
import { handDown } from '#env.ts';
import { ask } from './ask.ts';
import type { Log } from './database.ts';
import { type Site, withSite } from './site.ts';
import { quantile, short, type Table } from './table.ts';

const PUBLISHES = 50;
const KILLS = 20;
/** After this the page would have been made anew in any case. */
const LOST_AFTER_MS = 10_000;
const LONGEST_RENDER_MS = 25;

type Article = { id: string; version: number; sectionId: string | null; path: string };
type Published = { article: Article; headline: string; ms: number; mid: boolean };

/** From the commit of a publish until a reader who asks the front gets the new text. */
export async function benchPublish(args: string[], log: Log): Promise<Table> {
  const [count = PUBLISHES, kills = KILLS] = args.map(Number);
  return withSite((count + kills) * 3, log, async (site) => {
    handDown({
      DATABASE_URL: site.databaseUrl,
      APP_SECRET: 'a secret of the benchmark, 32 letters',
    });
    const { db } = await import('#db/client.ts');
    try {
      const all = await findArticles(count + kills);
      const articles = all.slice(0, count);
      const published: Published[] = [];
      for (const [index, article] of articles.entries()) {
        // Every second page is being rendered for the first time while its article is published.
        published.push(await publish(site, article, index, index % 2 === 1));
        if ((index + 1) % 10 === 0) log(`${index + 1} of ${count} published`);
      }
      const stale = await countStale(site, published);
      return report(published, stale, await killAfterEach(site, all.slice(count), log));
    } finally {
      await db.$disconnect();
    }
  });
}

async function findArticles(count: number): Promise<Article[]> {
  const { db } = await import('#db/client.ts');
  const rows = await db.article.findMany({
    // The oldest ids are those of loaded articles.
    where: { locale: 'fa', publishAt: { lte: new Date() }, withdrawnAt: null, expireAt: null },
    select: { id: true, code: true, version: true, sectionId: true },
    orderBy: { id: 'asc' },
    take: count,
  });
  return rows.map(({ code, ...row }) => ({ ...row, path: `/fa/news/${code}` }));
}

async function publish(
  site: Site,
  article: Article,
  index: number,
  mid: boolean,
): Promise<Published> {
  const url = site.url + article.path;
  const { headline, commit } = await write(article, index);
  if (!mid) await read(url);
  const underway = mid ? read(url) : null;
  // At another moment of the render each time.
  if (mid) await sleep((index / 2) % LONGEST_RENDER_MS);
  await commit();
  const start = performance.now();
  const isSeen = await waitFor(url, headline);
  const ms = isSeen ? performance.now() - start : Number.POSITIVE_INFINITY;
  await underway;
  return { article, headline, ms, mid };
}

/** A new text that is saved; `commit` publishes it. */
async function write({ id, version, sectionId }: Article, index: number) {
  const [{ saveRevision }, { publishArticle }] = await Promise.all([
    import('#articles/save-revision.ts'),
    import('#articles/publish.ts'),
  ]);
  const headline = `خبر تازه ${index} ${crypto.randomUUID()}`;
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: headline }] }],
  };
  const leadAlt = 'تصویر خبر';
  const content = { kicker: null, headline, lead: headline, body, sectionId, leadAlt };
  const editor = await findEditor();
  const saved = await saveRevision(editor, { id, seenVersion: version, content }, new Date());
  const seen = { id, seenVersion: saved.version };
  return { headline, commit: () => publishArticle(editor, { ...seen, at: null }, new Date()) };
}

/** The front dies at once after each commit; how many pages are old when it is there again? */
async function killAfterEach(site: Site, articles: Article[], log: Log) {
  let stale = 0;
  for (const [index, article] of articles.entries()) {
    const url = site.url + article.path;
    const { headline, commit } = await write(article, index);
    await read(url);
    await commit();
    await site.killAndRestart();
    if (!(await read(url)).includes(headline)) stale += 1;
    if ((index + 1) % 5 === 0) log(`killed and started again ${index + 1} times`);
  }
  return { stale, kills: articles.length };
}

async function findEditor(): Promise<Person> {
  const { db } = await import('#db/client.ts');
  const { id } = await db.user.findFirstOrThrow({ where: { role: 'chief' }, select: { id: true } });
  return { id, role: 'chief', sections: null };
}

async function read(url: string): Promise<string> {
  const { status, body } = await ask(url, { 'accept-encoding': 'identity' });
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  return body.toString();
}

async function waitFor(url: string, text: string): Promise<boolean> {
  const end = performance.now() + LOST_AFTER_MS;
  while (performance.now() < end) {
    if ((await read(url)).includes(text)) return true;
    await sleep(2);
  }
  return false;
}

/** An old render that ends late must not come back over the new page. */
async function countStale(site: Site, published: Published[]): Promise<number> {
  const pages = await Promise.all(
    published.map(async ({ article, headline }) =>
      (await read(site.url + article.path)).includes(headline),
    ),
  );
  return pages.filter((isNew) => !isNew).length;
}

function report(
  published: Published[],
  stale: number,
  killed: { stale: number; kills: number },
): Table {
  const row = (name: string, of: Published[]) => {
    const times = of.map(({ ms }) => ms);
    const lost = times.filter((ms) => ms === Number.POSITIVE_INFINITY).length;
    const quantiles = [0.5, 0.99].map((part) => short(quantile(times, part)));
    return [name, of.length, ...quantiles, short(Math.max(...times)), lost];
  };
  return {
    title: 'From publishing to a reader with the new text, through the front (ms after the commit)',
    rows: [
      ['when', 'publishes', 'p50', 'p99', 'longest', 'lost'],
      row(
        'the page is kept',
        published.filter(({ mid }) => !mid),
      ),
      row(
        'the page is being rendered',
        published.filter(({ mid }) => mid),
      ),
      row('all', published),
    ],
    notes: [
      '',
      `Old again at the end: ${stale}. Old after publish, SIGKILL and restart: ${killed.stale} of ${killed.kills}.`,
      'Ceilings: p99 300 ms, none lost, none old.',
    ],
  };
}
