import {
  request as ask,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type Front, type FrontOptions, startFront } from '#front/server.ts';

export type Seen = { method: string; url: string; headers: IncomingHttpHeaders; body: string };
/** HTML unless `headers` say otherwise; null takes a header away. */
export type Answer = {
  status?: number;
  headers?: Record<string, string | number | null>;
  body?: string;
};
export type Site = {
  port: number;
  /** What reached the server behind the front, oldest first. */
  seen: Seen[];
  stop: () => Promise<void>;
};

/** A front with a real little server in Next's place, which answers by path. */
export async function openSite(
  answers: Record<string, Answer>,
  options: Partial<FrontOptions> = {},
): Promise<Site> {
  const seen: Seen[] = [];
  const pages = createServer((request, response) => respond(request, response, answers, seen));
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  const { port: pagesPort } = pages.address() as AddressInfo;
  const front = await openFront({ pagesPort, ...options });
  const stop = async () => {
    await front.stop();
    await new Promise((resolve) => pages.close(resolve));
  };
  return { port: front.port, seen, stop };
}

export function openFront(options: Partial<FrontOptions> & { pagesPort: number }): Promise<Front> {
  return startFront({ host: '127.0.0.1', port: 0, isSecure: false, ...options });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Record<string, Answer>,
  seen: Seen[],
): Promise<void> {
  const { method = '', url = '', headers } = request;
  seen.push({ method, url, headers, body: (await buffer(request)).toString() });
  const { status = 200, headers: own = {}, body = '' } = answers[url] ?? { status: 404 };
  response.setHeader('content-type', 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(own)) {
    if (value === null) response.removeHeader(name);
    else response.setHeader(name, value);
  }
  response.writeHead(status);
  response.end(body);
}

export type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One request as it is: nothing is decoded, followed or added. */
export function get(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, path, method, headers, agent: false });
    sent.once('response', async (response) => {
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, headers, body: await buffer(response) });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
