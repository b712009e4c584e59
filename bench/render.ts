import { Client } from 'pg';
import { buildPages, generateClient } from '#commands/setup/code.ts';
import { type PagesServer, startPages } from '#commands/setup/pages-server.ts';
import { handDown } from '#env.ts';
import { type Log, withDatabases } from './database.ts';
import { cpuOf, listenerOn } from './processes.ts';
import { openQueryProxy, type QueryProxy } from './query-proxy.ts';
import { quantile, short, type Table } from './table.ts';

const ROUNDS = 10;
const A_ROUND = 12;
const MOST_QUERIES = 10;
const MOST_GROWTH = 1.3;

type Site = { size: number; proxy: QueryProxy; pages: PagesServer; pid: number; paths: Paths };
/** Addresses of each kind of page, taken in turn. */
type Paths = Record<string, string[]>;
type Measured = { cpu: number[]; wall: number[]; queries: number[]; failed: number };

/** What a page costs on a miss, straight from Next, as the number of articles grows. */
export async function benchRender(args: string[], log: Log): Promise<Table> {
  const sizes = args.length > 0 ? args.map(Number) : [1000, 100_000];
  await generateClient();
  await buildPages(log);
  return withDatabases(sizes, log, async (urls) => {
    const sites: Site[] = [];
    try {
      for (const [index, url] of urls.entries()) sites.push(await open(sizes[index] ?? 0, url));
      return report(await measure(sites, log), sites);
    } finally {
      for (const site of sites) {
        await site.pages.stop();
        site.proxy.close();
      }
    }
  });
}

async function open(size: number, url: string): Promise<Site> {
  const proxy = await openQueryProxy(url);
  handDown({ DATABASE_URL: proxy.url, APP_SECRET: 'a secret of the benchmark, 32 characters' });
  const pages = await startPages();
  return { size, proxy, pages, pid: listenerOn(pages.port), paths: await findPaths(url) };
}

/** Articles of all ages, and lists from the fullest to those with a few articles. */
async function findPaths(url: string): Promise<Paths> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const list = async (sql: string) =>
    (await client.query<{ part: string }>(sql)).rows.map(({ part }) => encodeURI(part));
  const paths = {
    // The seed article first: it has all that an article can have.
    article: await list(
      `SELECT '/' || locale || '/news/' || code AS part FROM (
        SELECT *, row_number() OVER (ORDER BY "publishAt") AS place, count(*) OVER () AS all
        FROM "Article" WHERE "publishAt" <= now() AND "withdrawnAt" IS NULL AND "expireAt" IS NULL
          AND id IN (SELECT "articleId" FROM "ArticleTag")
      ) a WHERE code = '004f8e8e6e' OR place % (a.all / 60) = 0 ORDER BY code = '004f8e8e6e' DESC`,
    ),
    'article with pictures': await list(
      `SELECT '/' || locale || '/news/' || code AS part FROM "Article"
      WHERE "publishAt" <= now() AND "withdrawnAt" IS NULL AND "expireAt" IS NULL
        AND jsonb_path_exists(body, '$.**.attrs.picture') ORDER BY code LIMIT 12`,
    ),
    'front page': ['/fa', '/en'],
    section: await list(`SELECT '/fa/section/' || slug AS part FROM "Section" ORDER BY position`),
    tag: await list(
      `SELECT '/fa/tag/' || name AS part FROM (
        SELECT name, row_number() OVER (ORDER BY uses DESC) AS place, count(*) OVER () AS all
        FROM (SELECT t.name, count(*) AS uses FROM "Tag" t JOIN "ArticleTag" x ON x."tagId" = t.id
          WHERE t.locale = 'fa' GROUP BY t.id) used
      ) t WHERE place < 4 OR place % (t.all / 6) = 0`,
    ),
    author: await list(`SELECT '/fa/author/' || handle AS part FROM "Author" ORDER BY handle`),
    source: await list(`SELECT '/fa/source/' || slug AS part FROM "Source" ORDER BY slug`),
    'section, page 500': await list(deepest('section', '"Section" s', 'a."sectionId" = s.id')),
    'source, page 500': await list(deepest('source', '"Source" s', 'a."sourceId" = s.id')),
    'author, page 500': await list(
      deepest(
        'author',
        '(SELECT s.handle AS slug, b."articleId" FROM "Author" s JOIN "ArticleByline" b ON b."authorId" = s.id) s',
        'a.id = s."articleId"',
      ),
    ),
    'tag, page 500': await list(
      deepest(
        'tag',
        '(SELECT s.name AS slug, x."articleId" FROM "Tag" s JOIN "ArticleTag" x ON x."tagId" = s.id) s',
        'a.id = s."articleId"',
      ),
    ),
    search: ['/fa/search?q=مشهد', '/fa/search?q=زعفران+یزد', '/fa/search?q=هرگز'].map(encodeURI),
  };
  await client.end();
  return paths;
}

/** Page 500 of the four longest lists of a kind, or the last one where there are fewer. */
function deepest(kind: string, things: string, isOn: string): string {
  return `SELECT '/fa/${kind}/' || slug || '?page=' || least(500, (count(*) + 29) / 30) AS part
    FROM ${things} JOIN "Article" a ON ${isOn}
    WHERE a.locale = 'fa' AND a."publishAt" <= now() AND a."withdrawnAt" IS NULL
      AND a."expireAt" IS NULL
    GROUP BY slug ORDER BY count(*) DESC LIMIT 4`;
}

/** In turn, round by round: what else the machine does meets all alike. */
async function measure(sites: Site[], log: Log): Promise<Map<Site, Record<string, Measured>>> {
  const results = new Map<Site, Record<string, Measured>>();
  for (const site of sites) results.set(site, {});
  for (const kind of Object.keys(sites[0]?.paths ?? {})) {
    log(`${kind}: ${ROUNDS} rounds of ${A_ROUND}`);
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const site of sites) {
        const all = results.get(site) ?? {};
        // What fails takes as long as its time limit; once is enough.
        if (all[kind]?.failed) continue;
        const found = await measureRound(site, kind, Math.max(round, 0));
        all[kind] ??= { cpu: [], wall: [], queries: [], failed: 0 };
        all[kind].failed += found.failed;
        // The first round only warms.
        if (round < 0) continue;
        for (const name of ['cpu', 'wall', 'queries'] as const)
          all[kind][name].push(...found[name]);
      }
    }
  }
  return results;
}

async function measureRound(site: Site, kind: string, round: number): Promise<Measured> {
  const paths = site.paths[kind] ?? [];
  const found: Measured = { cpu: [], wall: [], queries: [], failed: 0 };
  const before = cpuOf(site.pid);
  for (let index = 0; index < A_ROUND; index += 1) {
    const path = paths[(round * A_ROUND + index) % paths.length] ?? '';
    site.proxy.take();
    const start = performance.now();
    const response = await fetch(`http://127.0.0.1:${site.pages.port}${path}`);
    const text = await response.text();
    found.wall.push(performance.now() - start);
    if (response.status !== 200 || text.includes('page-status')) found.failed += 1;
    found.queries.push(site.proxy.take().length);
  }
  found.cpu.push((cpuOf(site.pid) - before) / 1000 / A_ROUND);
  return found;
}

function report(results: Map<Site, Record<string, Measured>>, sites: Site[]): Table {
  const [first, last] = [sites[0], sites.at(-1)];
  const kinds = Object.keys(first?.paths ?? {});
  const of = (site: Site | undefined, kind: string) => site && results.get(site)?.[kind];
  const rows = kinds.map((kind) => {
    const each = sites.map((site) => of(site, kind));
    // The kernel counts CPU in steps too long for a median of rounds.
    const cpu = each.map((measured) => mean(measured?.cpu ?? []));
    const wall = each.map((measured) => quantile(measured?.wall ?? [], 0.5));
    const growth = (values: number[]) => (values.at(-1) ?? 0) / (values[0] ?? 1);
    const queries = Math.max(0, ...(of(last, kind)?.queries ?? []));
    const isGood = growth(wall) <= MOST_GROWTH && queries <= MOST_QUERIES;
    const verdict = each.some((measured) => measured?.failed) ? 'FAILS' : isGood ? 'yes' : 'NO';
    return [
      ...[kind, ...cpu.map(short), short(growth(cpu))],
      ...[...wall.map(short), short(growth(wall)), queries, verdict],
    ];
  });
  const names = sites.map(({ size }) => size.toLocaleString('en'));
  const head = [
    ...['page', ...names.map((name) => `CPU ms, ${name}`), '×'],
    ...[...names.map((name) => `wall ms, ${name}`), '×', 'queries', 'within'],
  ];
  return {
    title: `Render on a miss, straight from Next (CPU: mean, wall: median; growth ≤ ${MOST_GROWTH}, queries ≤ ${MOST_QUERIES})`,
    rows: [head, ...rows],
  };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
