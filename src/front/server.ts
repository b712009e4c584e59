import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { TooLarge, wholeBody } from './body.ts';
import { clientAddress, forwardedHeaders } from './client-address.ts';
import { PagesClient } from './pages-client.ts';
import { reply } from './reply.ts';
import { routeOf } from './routes.ts';
import { unavailablePage } from './unavailable.ts';

export type FrontOptions = {
  host: string;
  port: number;
  /** Where Next listens, on loopback. */
  pagesPort: number;
  /** Whether readers come by https. */
  isSecure: boolean;
  /** The header that the operator's proxy overwrites with the reader's address. */
  trustProxy?: string | undefined;
};

export type Front = { port: number; stop: () => Promise<void> };

const METHODS = new Set(['GET', 'HEAD', 'POST']);

/** The reader's door: the one server that the world reaches. Rejects when the port is taken. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const pages = new PagesClient(options.pagesPort);
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 30_000 });
  server.on('request', (request, response) => {
    answer(request, response, pages, options).catch((error) =>
      refuse(request, response, error instanceof TooLarge ? 413 : 503),
    );
  });
  // Nothing here speaks another protocol.
  server.on('upgrade', (_, socket) => socket.destroy());
  await listen(server, options);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    stop: () => stop(server, pages),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: PagesClient,
  { isSecure, trustProxy }: FrontOptions,
): Promise<void> {
  const { method = '', url = '/' } = request;
  if (!METHODS.has(method)) return refuse(request, response, 405);
  const address = clientAddress(request, trustProxy);
  const asked = {
    // For HEAD too: the status of a page stands in its document.
    method: method === 'POST' ? method : 'GET',
    path: routeOf(url),
    headers: forwardedHeaders(request.headers, { address, isSecure }),
    ...(method === 'POST' && { body: await wholeBody(request) }),
  };
  await reply(request, response, await pages.ask(asked));
}

function refuse(request: IncomingMessage, response: ServerResponse, status: 405 | 413 | 503): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isPage = status === 503 && request.method === 'GET';
  response.writeHead(status, {
    'content-type': isPage ? 'text/html; charset=utf-8' : 'text/plain',
    'cache-control': 'no-store',
    ...(status === 405 && { allow: 'GET, HEAD, POST' }),
    ...(status === 503 && { 'retry-after': '10' }),
    // The rest of a body that is too large is not read.
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(isPage ? unavailablePage(request.url ?? '/') : undefined);
}

function listen(server: Server, { host, port }: FrontOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

async function stop(server: Server, pages: PagesClient): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection that a browser keeps open must not hold the end up.
  const late = setTimeout(() => server.closeAllConnections(), 5000);
  await closed;
  clearTimeout(late);
  pages.close();
}
