import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { acceptedEncoding, encode, isWorthwhile } from './encoding.ts';
import { takeStatus } from './status.ts';

export type Reply = {
  /** Headers of every answer; they win over Next's. */
  common: [string, string][];
  /** The policy for a document. */
  csp: string;
};

/** Hands on what Next answered to this one reader: documents whole, everything else as it comes. */
export async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
  options: Reply,
): Promise<void> {
  const isDocument = String(answer.headers['content-type']).startsWith('text/html');
  const headers = kept(answer, options.common);
  return isDocument
    ? replyDocument(request, response, answer, {
        ...headers,
        'content-security-policy': options.csp,
      })
    : replyStream(request, response, answer, headers);
}

async function replyDocument(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  const { status, html } = takeStatus((await buffer(answer)).toString('utf8'));
  // A redirect's document is Next's empty shell; its Location is all that counts.
  const isRedirect = (answer.statusCode ?? 0) >= 300 && (answer.statusCode ?? 0) < 400;
  const plain = Buffer.from(isRedirect ? '' : html);
  const wanted = acceptedEncoding(request.headers['accept-encoding']);
  const encoding = isWorthwhile(plain.length) ? wanted : 'identity';
  const body = await encode(plain, encoding, true);
  response.writeHead(status ?? answer.statusCode ?? 502, {
    ...headers,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': body.length,
    'cache-control': personal(headers['cache-control']),
    vary: varying(headers.vary),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function replyStream(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  const status = answer.statusCode ?? 502;
  const type = String(answer.headers['content-type']);
  const isText = /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(type);
  if (!isText) {
    response.writeHead(status, headers);
    return pipeline(answer, response);
  }
  headers.vary = varying(headers.vary);
  // As gzip even for who takes better: it is written while it comes.
  if (acceptedEncoding(request.headers['accept-encoding']) === 'identity') {
    response.writeHead(status, headers);
    return pipeline(answer, response);
  }
  delete headers['content-length'];
  response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
  return pipeline(answer, createGzip(), response);
}

/** No one else may keep it, whatever Next says of a page that it drew at build. */
function personal(cacheControl: OutgoingHttpHeaders[string]): string {
  const said = String(cacheControl ?? '');
  return /private|no-store/.test(said) ? said : 'private, no-store';
}

function varying(vary: OutgoingHttpHeaders[string]): string {
  const names = [vary].flat().filter(Boolean).join(', ');
  if (/accept-encoding/i.test(names)) return names;
  return names ? `${names}, Accept-Encoding` : 'Accept-Encoding';
}

/** Without what is of this hop alone, or about the framework. */
function kept(answer: IncomingMessage, common: [string, string][]): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { ...answer.headers };
  for (const name of ['connection', 'keep-alive', 'transfer-encoding']) delete headers[name];
  for (const name of Object.keys(headers)) if (name.startsWith('x-nextjs-')) delete headers[name];
  for (const [name, value] of common) headers[name.toLowerCase()] = value;
  return headers;
}
