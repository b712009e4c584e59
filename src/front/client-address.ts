import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/**
 * The reader's address: the socket's, or, behind a proxy of the operator's, the last value of the one
 * header that this proxy overwrites (TRUST_PROXY names it).
 */
export function clientAddress(request: IncomingMessage, trusted: string | undefined): string {
  const value = trusted ? request.headers[trusted.toLowerCase()] : undefined;
  const last = [value].flat().at(-1)?.split(',').at(-1)?.trim();
  return last || (request.socket.remoteAddress ?? '');
}

// What says where a request comes from, or means something to the framework only: Next takes the nonce
// of its scripts from a policy in the request, and a request's id from whoever sent one.
const DROPPED = new Set([
  'connection',
  'content-length',
  'content-security-policy',
  'content-security-policy-report-only',
  'expect',
  'forwarded',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-real-ip',
  'x-middleware-subrequest',
  'x-nextjs-data',
  'x-request-id',
]);

/** The headers for Next: nothing that the client claims about itself, and our own word on it. */
export function forwardedHeaders(
  headers: IncomingHttpHeaders,
  { address, isSecure }: { address: string; isSecure: boolean },
): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !DROPPED.has(name) && !name.startsWith('x-forwarded-'),
  );
  return {
    ...Object.fromEntries(kept),
    // Compressed here, once.
    'accept-encoding': 'identity',
    'x-forwarded-for': address,
    'x-forwarded-proto': isSecure ? 'https' : 'http',
  };
}
