import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Encoding, encode, isWorthwhile } from './encoding.ts';
import { NotPublic, Unavailable } from './failures.ts';
import { csp } from './headers.ts';
import { keys } from './keys.ts';
import { logRarely } from './log.ts';
import type { Page } from './page.ts';
import type { PagesClient } from './pages-client.ts';
import type { PageRoute } from './policy.ts';
import { addSpeculation } from './speculation.ts';
import { takeStatus } from './status.ts';
import { stripRuntime } from './strip.ts';

/** A page without its times, which its keeper knows. */
export type Rendered = Omit<Page, 'renderedAt' | 'modifiedAt'>;

/** `encoding`: the form that is wanted first. */
export type Render = (route: PageRoute, encoding: Encoding) => Promise<Rendered>;

// What Next says of every page that is rendered on request. Any other `private` is meant.
const DYNAMIC = 'private, no-cache, no-store, max-age=0, must-revalidate';
const LARGEST_PAGE = 4_000_000;

/**
 * Renders one page. The request carries nothing of the reader who caused it, so the answer is
 * everybody's. Rejects with Unavailable or NotPublic.
 */
export function renderer(
  client: PagesClient,
  { host, isSecure }: { host: string; isSecure: boolean },
): Render {
  const headers = {
    host,
    accept: 'text/html',
    'accept-encoding': 'identity',
    'user-agent': 'tahririeh-front',
    'x-forwarded-proto': isSecure ? 'https' : 'http',
  };
  return async (route, encoding) => {
    const answer = await client.ask({ method: 'GET', path: route.path, headers });
    return pageOf(answer, route, encoding);
  };
}

async function pageOf(
  answer: IncomingMessage,
  route: PageRoute,
  encoding: Encoding,
): Promise<Rendered> {
  const { status, text } = await readAnswer(answer, route.path);
  const isHtml = String(answer.headers['content-type']).startsWith('text/html');
  const document = status < 300 || status >= 400 ? text : '';
  const { html, unknown, hashes } = isHtml ? stripRuntime(document) : asItIs(document);
  if (unknown.length > 0) {
    logRarely(`${route.path} is served with the framework's runtime: unknown ${unknown[0]}`);
  }
  const isWhole = unknown.length > 0;
  const plain = Buffer.from(isHtml && !isWhole ? addSpeculation(html) : html);
  const form = isWorthwhile(plain.length) ? (encoding === 'gzip' ? 'gzip' : 'br') : 'identity';
  const body = await encode(plain, form, route.isEndless || status !== 200);
  return {
    status,
    headers: kept(answer),
    csp: isWhole ? csp.whole(hashes) : csp.strict,
    hash: hashOf(`${status} ${answer.headers.location ?? ''}\n`, plain),
    keys: [...route.keys, ...linkedArticles(html)],
    forms: new Map([[form, { body }]]),
  };
}

async function readAnswer(answer: IncomingMessage, path: string) {
  const { statusCode = 502, headers } = answer;
  const cacheControl = headers['cache-control'] ?? '';
  if (
    headers['set-cookie'] ||
    (/private|no-store/.test(cacheControl) && cacheControl !== DYNAMIC)
  ) {
    answer.destroy();
    throw new NotPublic(path);
  }
  if (Number(headers['content-length'] ?? 0) > LARGEST_PAGE) {
    answer.destroy();
    throw new Unavailable(`${path} is larger than ${LARGEST_PAGE} bytes`);
  }
  const { status, html } = takeStatus(await readText(answer));
  // A render that failed halfway may have sent its status before.
  const isBroken = statusCode === 200 && html.includes('<html id="__next_error__"');
  if (statusCode >= 500 || isBroken)
    throw new Unavailable(`Next answered ${isBroken ? 'half a page' : statusCode}`);
  return { status: status ?? statusCode, text: html };
}

async function readText(answer: IncomingMessage): Promise<string> {
  try {
    return (await buffer(answer)).toString('utf8');
  } catch (error) {
    throw new Unavailable(`Next broke off: ${(error as Error).message}`);
  }
}

function asItIs(html: string) {
  return { html, unknown: [], hashes: [] };
}

function kept({ headers }: IncomingMessage): Page['headers'] {
  const { location, link } = headers;
  const type = headers['content-type'];
  const links = [link].flat().filter(Boolean).join(', ');
  return [
    ...(type ? [['Content-Type', type] as [string, string]] : []),
    ...(location ? [['Location', location] as [string, string]] : []),
    ...(links ? preloads(links) : []),
  ];
}

/** Of what Next tells to load early, what is left of the page: style and font. */
function preloads(link: string): Page['headers'] {
  const wanted = link.split(/,\s*(?=<)/).filter((one) => /;\s*as="?(font|style)\b/.test(one));
  return wanted.length > 0 ? [['Link', wanted.join(', ')]] : [];
}

function hashOf(head: string, plain: Buffer): string {
  return createHash('sha256').update(head).update(plain).digest('base64url').slice(0, 20);
}

function linkedArticles(html: string): string[] {
  const codes = html.matchAll(/href="\/(?:fa|en)\/news\/([0-9a-f]{10})"/g).map(([, code]) => code);
  return [...new Set(codes)].map((code) => keys.shows(code ?? ''));
}
