import type { IncomingMessage, ServerResponse } from 'node:http';
import { csp } from './headers.ts';
import { unavailablePage } from './unavailable.ts';

export type Refusal = 400 | 404 | 405 | 413 | 503;

const LINGER_MS = 2000;

/** Says no, in few bytes. A reader who wants a page reads why, in their language. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: Refusal,
  common: [string, string][],
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isPage = status === 503 && request.method === 'GET';
  const page = isPage ? unavailablePage(request.url ?? '/') : '';
  response.writeHead(status, [
    ...common.flat(),
    ...['Content-Type', isPage ? 'text/html; charset=utf-8' : 'text/plain'],
    ...['Content-Security-Policy', isPage ? csp.unavailable : csp.file],
    ...['Cache-Control', 'no-store', 'Content-Length', String(Buffer.byteLength(page))],
    ...(status === 405 ? ['Allow', 'GET, HEAD, POST'] : []),
    ...(status === 503 ? ['Retry-After', '10'] : []),
    ...(status === 413 || status === 400 ? ['Connection', 'close'] : []),
  ]);
  if (status === 413) lingerOver(request, response);
  else response.end(page);
}

/** Reads on for a moment, into nothing: who is still sending would else not see the answer. */
function lingerOver(request: IncomingMessage, response: ServerResponse): void {
  response.flushHeaders();
  const done = () => {
    clearTimeout(late);
    response.end();
  };
  const late = setTimeout(done, LINGER_MS);
  request.once('close', done).once('end', done).resume();
}
