import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, constants, createGzip, gzipSync } from 'node:zlib';
import { takeStatus } from './status.ts';

/** Hands on what Next answered: documents whole, everything else as it comes. */
export async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
): Promise<void> {
  const isDocument = String(answer.headers['content-type']).startsWith('text/html');
  return isDocument
    ? replyDocument(request, response, answer)
    : replyStream(request, response, answer);
}

async function replyDocument(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
): Promise<void> {
  const { status, html } = takeStatus((await buffer(answer)).toString('utf8'));
  // A redirect's document is Next's empty shell; its Location is all that counts.
  const isRedirect = (answer.statusCode ?? 0) >= 300 && (answer.statusCode ?? 0) < 400;
  const { body, encoding } = compress(isRedirect ? '' : html, request);
  response.writeHead(status ?? answer.statusCode ?? 502, {
    ...kept(answer),
    ...(encoding && { 'content-encoding': encoding }),
    'content-length': body.length,
    vary: varies(answer),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function replyStream(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
): Promise<void> {
  const type = String(answer.headers['content-type']);
  const isText = /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(type);
  const headers = kept(answer);
  const isPacked = isText && accepts(request, 'gzip');
  if (isText) headers.vary = varies(answer);
  if (isPacked) {
    delete headers['content-length'];
    headers['content-encoding'] = 'gzip';
  }
  response.writeHead(answer.statusCode ?? 502, headers);
  if (request.method === 'HEAD') {
    answer.destroy();
    response.end();
    return;
  }
  return isPacked ? pipeline(answer, createGzip(), response) : pipeline(answer, response);
}

/** What Next varies by, and our own compression. */
function varies({ headers }: IncomingMessage): string {
  const named = headers.vary?.split(/\s*,\s*/) ?? [];
  return [...named.filter((name) => !/^accept-encoding$/i.test(name)), 'Accept-Encoding'].join(
    ', ',
  );
}

function compress(html: string, request: IncomingMessage): { body: Buffer; encoding?: string } {
  const plain = Buffer.from(html);
  if (plain.length < 1000) return { body: plain };
  if (accepts(request, 'br')) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return { body: brotliCompressSync(plain, { params }), encoding: 'br' };
  }
  if (accepts(request, 'gzip')) return { body: gzipSync(plain), encoding: 'gzip' };
  return { body: plain };
}

function accepts(request: IncomingMessage, encoding: string): boolean {
  const header = String(request.headers['accept-encoding'] ?? '');
  return header.split(',').some((part) => {
    const [name, weight] = part.trim().split(/\s*;\s*q=/);
    return name === encoding && Number(weight ?? 1) > 0;
  });
}

// Of this hop alone, or about the framework.
function kept(answer: IncomingMessage): OutgoingHttpHeaders {
  const { connection, 'keep-alive': _, 'transfer-encoding': __, ...headers } = answer.headers;
  return headers;
}
