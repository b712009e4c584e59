import { createServer, type Server } from 'node:http';
import { ChangeFeed } from './changes.ts';
import { PageDisk } from './disk.ts';
import { Door } from './door.ts';
import type { FilePlaces } from './file-places.ts';
import { Files } from './files.ts';
import { securityHeaders } from './headers.ts';
import { Health } from './health.ts';
import { KeptReply } from './kept-reply.ts';
import { keysOf } from './keys.ts';
import { Mirror } from './mirror.ts';
import { Pages } from './pages.ts';
import { PagesClient } from './pages-client.ts';
import { Redirects } from './redirects.ts';
import { renderer } from './render.ts';

export type FrontOptions = {
  host: string;
  port: number;
  /** Where Next listens, on loopback. */
  pagesPort: number;
  /** Whether readers come by https. */
  isSecure: boolean;
  /** The public host and port, as Next hears it. */
  siteHost?: string;
  /** The header that the operator's proxy overwrites with the reader's address. */
  trustProxy?: string | undefined;
  files?: FilePlaces;
  /** Where changes are heard of; without it a page lives as long as its TTL. */
  databaseUrl?: string;
  /** Names of the migrations of this build, oldest first. */
  migrations?: string[];
  /** Where pages outlive a restart, and the build that they belong to. */
  mirror?: { folder: string; build: string };
};

export type Front = {
  port: number;
  /** Another Next took the place of one that ended. */
  movePages: (port: number) => void;
  stop: () => Promise<void>;
};

const NOWHERE: FilePlaces = { static: '', public: '', media: '', icon: '' };
const LONGEST_END_MS = 5000;

/** The reader's door: the one server that the world reaches. Rejects when the port is taken. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const { isSecure, trustProxy } = options;
  const client = new PagesClient(options.pagesPort);
  const common = securityHeaders(isSecure);
  const render = renderer(client, { host: options.siteHost ?? options.host, isSecure });
  const pages = new Pages({
    render,
    isDown: () => feed !== null && !feed.isCurrent,
    onKept(route, page) {
      mirror?.keep(route, page);
      // Next has a database again; then so have we.
      if (feed && !feed.isCurrent) feed.nudge();
    },
  });
  let feed: ChangeFeed | null = null;
  const disk = options.mirror && new PageDisk(options.mirror.folder, options.mirror.build);
  const mirror = disk && new Mirror({ disk, pages, feed: () => feed as ChangeFeed });
  const position = (await mirror?.load()) ?? null;
  if (options.databaseUrl) feed = follow(options.databaseUrl, position, { pages, mirror });
  const door = new Door({
    pages,
    client,
    common,
    isSecure,
    trustProxy,
    kept: new KeptReply(common, (route) => pages.grown(route)),
    files: new Files(options.files ?? NOWHERE, common),
    health: new Health(feed, options.migrations ?? [], common),
    redirects: feed && new Redirects((text, values) => (feed as ChangeFeed).query(text, values)),
    catchingUp: () => feed?.catchingUp ?? null,
  });
  const server = newServer(door);
  await listen(server, options);
  if (feed) mirror?.start();
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    movePages: (port) => client.moveTo(port),
    async stop() {
      await close(server);
      await feed?.stop();
      await mirror?.stop();
      client.close();
    },
  };
}

function follow(
  url: string,
  position: { last: number; tickAt: number } | null,
  { pages, mirror }: { pages: Pages; mirror: Mirror | undefined },
): ChangeFeed {
  return new ChangeFeed({
    url,
    position,
    apply(changes, reached) {
      const all = changes.map(keysOf);
      if (all.includes('all')) return this.dropAll(reached);
      const keys = new Set(all.flat());
      if (keys.size > 0) pages.drop(keys);
      mirror?.drop(keys, reached);
    },
    dropAll(reached) {
      pages.dropAll();
      mirror?.dropAll(reached);
    },
  });
}

function newServer(door: Door): Server {
  const server = createServer({
    // Headers at a byte every few seconds, and bodies: their connection ends, others never notice.
    headersTimeout: 15_000,
    // An upload over a slow line.
    requestTimeout: 120_000,
    connectionsCheckingInterval: 5000,
    keepAliveTimeout: 30_000,
    maxHeaderSize: 16_384,
  });
  server.maxHeadersCount = 100;
  // Who takes nothing of an answer for that long is gone.
  server.setTimeout(60_000);
  server.on('request', (request, response) => door.open(request, response));
  // The answer decides whether the body is wanted; reading it asks for it.
  server.on('checkContinue', (request, response) => {
    if (Number(request.headers['content-length'] ?? 0) <= 15_000_000) response.writeContinue();
    door.open(request, response);
  });
  return server;
}

function listen(server: Server, { host, port }: FrontOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

/** Takes nobody in any more, and lets those who are here get their answer. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection that a browser keeps open must not hold the end up.
  const late = setTimeout(() => server.closeAllConnections(), LONGEST_END_MS);
  await closed;
  clearTimeout(late);
}
