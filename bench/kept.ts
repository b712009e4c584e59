import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '#commands/setup/free-port.ts';
import { type Answer, ask } from './ask.ts';
import { type Log, withFolder } from './database.ts';
import { findNginx, prepareNginx } from './load/nginx.ts';
import type { Outcome } from './load/readers.ts';
import { cpuOf, memoryOf, pin } from './processes.ts';
import { type Site, withSite } from './site.ts';
import { quantile, short, type Table } from './table.ts';

const PAGE = '/fa/news/004f8e8e6e';
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 32;
const STEADY_RATE = 2000;
const KEPT_PAGES = 5000;
const SERVER_CORE = 0;
const READER_CORE = 1;

type Server = { name: string; port: number; pid: number; path: string };
type Measured = { cpu: number; rate: number; p99: number; steady: number; errors: number };

/** A kept article page through the front, beside servers that have nothing else to do, in turn. */
export async function benchKept(args: string[], log: Log): Promise<Table> {
  const pages = args[0] ? Number(args[0]) : KEPT_PAGES;
  return withSite(pages + Math.ceil(pages / 10), log, (site) =>
    withFolder(async (folder) => {
      const answer = await keptAnswer(site);
      const references = await startReferences(folder, answer);
      try {
        const servers = [
          ...references.map(({ server }) => server),
          { name: 'the front', port: site.port, pid: site.front, path: PAGE },
          { name: 'next start, straight', ...site.pages, path: PAGE },
        ];
        const results = await measure(servers, log);
        return report(servers, results, answer, await fillMemory(site, pages, log));
      } finally {
        await Promise.all(references.map(({ child }) => end(child)));
      }
    }),
  );
}

/** The page as the front gives it the second time. */
async function keptAnswer({ url }: Site): Promise<Answer> {
  await ask(url + PAGE, { 'accept-encoding': 'gzip' });
  const answer = await ask(url + PAGE, { 'accept-encoding': 'gzip' });
  const encoding = answer.headers['content-encoding'];
  if (answer.status !== 200 || encoding !== 'gzip') {
    throw new Error(`${PAGE} answered ${answer.status} as ${encoding}`);
  }
  return answer;
}

async function startReferences(folder: string, answer: Answer) {
  const file = path.join(folder, 'page.gz');
  await writeFile(file, answer.body);
  const headers = sameHeaders(answer);
  const node = { name: 'plain Node, ready buffer', port: await freePort() };
  const script = 'bench/load/ready-server.ts';
  const nodeArgs = [script, String(node.port), file, JSON.stringify(headers)];
  const started = [await startReference(node, process.execPath, nodeArgs)];
  const nginx = findNginx();
  if (nginx) {
    const server = { name: 'nginx, static file', port: await freePort() };
    const { 'content-encoding': _, ...others } = headers;
    const page = { path: PAGE, gzip: answer.body, headers: others };
    started.push(
      await startReference(server, nginx, await prepareNginx(folder, server.port, page)),
    );
  }
  return started;
}

function end(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return ended;
}

/** What the servers to compare with add by themselves is left to them. */
function sameHeaders({ headers }: Answer): Record<string, string> {
  const own = new Set([
    'date',
    'connection',
    'keep-alive',
    'content-length',
    'last-modified',
    'etag',
  ]);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !own.has(name) ? [[name, value]] : [],
    ),
  );
}

async function startReference(
  { name, port }: { name: string; port: number },
  program: string,
  args: string[],
): Promise<{ server: Server; child: ChildProcess }> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  for (let patience = 100; ; patience -= 1) {
    const answer = await ask(`http://127.0.0.1:${port}${PAGE}`, {
      'accept-encoding': 'gzip',
    }).catch(() => null);
    if (answer?.status === 200) break;
    if (patience === 0 || child.exitCode !== null) throw new Error(`${name} does not answer`);
    await sleep(50);
  }
  return { server: { name, port, pid: child.pid ?? 0, path: PAGE }, child };
}

async function measure(servers: Server[], log: Log): Promise<Map<Server, Measured[]>> {
  const results = new Map<Server, Measured[]>(servers.map((server) => [server, []]));
  for (const { pid } of servers) pin(pid, SERVER_CORE);
  // Round 0 only warms.
  for (let round = 0; round <= ROUNDS; round += 1) {
    log(round === 0 ? 'warming up' : `round ${round} of ${ROUNDS}`);
    for (const server of servers) {
      const found = await measureOnce(server);
      if (round > 0) results.get(server)?.push(found);
    }
  }
  return results;
}

async function measureOnce(server: Server): Promise<Measured> {
  const before = cpuOf(server.pid);
  const full = await read(server, 0);
  const cpu = (cpuOf(server.pid) - before) / full.requests;
  const rate = full.requests / full.seconds;
  // Who cannot answer as many at all has no latency at that rate.
  const steady = rate > STEADY_RATE ? await read(server, STEADY_RATE) : null;
  return {
    cpu,
    rate,
    p99: quantile(full.latencies, 0.99),
    steady: steady ? quantile(steady.latencies, 0.99) : Number.NaN,
    errors: full.errors + (steady?.errors ?? 0),
  };
}

async function read({ port, path }: Server, rate: number): Promise<Outcome> {
  const order = { port, path, connections: CONNECTIONS, seconds: SECONDS, rate };
  const child = spawn(process.execPath, ['bench/load/readers.ts', JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  pin(child.pid ?? 0, READER_CORE);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await new Promise((resolve) => child.once('close', resolve));
  return JSON.parse(output);
}

/** Asks for many articles, each once; gives the memory of the front before and after. */
async function fillMemory(site: Site, pages: number, log: Log) {
  const client = new Client({ connectionString: site.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ path: string }>(
    `SELECT '/' || locale || '/news/' || code AS path FROM "Article"
     WHERE "publishAt" <= now() AND "withdrawnAt" IS NULL AND "expireAt" IS NULL LIMIT $1`,
    [pages],
  );
  await client.end();
  const before = memoryOf(site.front);
  log(`asking for ${rows.length} articles`);
  const left = rows.map(({ path }) => path);
  const reader = async () => {
    for (let path = left.pop(); path; path = left.pop()) {
      const { status } = await ask(site.url + path, { 'accept-encoding': 'br' });
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    }
  };
  await Promise.all([1, 2, 3, 4].map(reader));
  return { pages: rows.length, before, after: memoryOf(site.front) };
}

function report(
  servers: Server[],
  results: Map<Server, Measured[]>,
  { body }: Answer,
  memory: { pages: number; before: number; after: number },
): Table {
  const middle = (server: Server, name: keyof Measured) =>
    quantile(
      (results.get(server) ?? []).map((found) => found[name]),
      0.5,
    );
  const least = (at: number) => (servers[at] ? middle(servers[at], 'cpu') : Number.NaN);
  const hasNginx = servers[1]?.name.startsWith('nginx');
  const rows = servers.map((server) => [
    server.name,
    short(middle(server, 'cpu')),
    short(middle(server, 'cpu') / least(0)),
    hasNginx ? short(middle(server, 'cpu') / least(1)) : '–',
    short(middle(server, 'rate')),
    short(middle(server, 'p99')),
    short(middle(server, 'steady')),
    (results.get(server) ?? []).reduce((sum, { errors }) => sum + errors, 0),
  ]);
  return {
    title: `A kept article page, ${body.length.toLocaleString('en')} bytes of gzip (${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turn, medians)`,
    rows: [
      [
        'server',
        'CPU µs/request',
        '× Node',
        '× nginx',
        'req/s',
        'p99 ms',
        `p99 at ${STEADY_RATE}/s`,
        'errors',
      ],
      ...rows,
    ],
    notes: [
      '',
      'Ceilings: the front 1.5 × Node, Next 100 × the front or more, p99 of 10 ms at 2,000/s.',
      `Memory of the front: ${short(memory.before)} MB, with ${memory.pages} pages asked for ${short(memory.after)} MB (ceiling 150).`,
    ],
  };
}
