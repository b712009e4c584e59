import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type LittleNext = {
  port: number;
  /** What a page says; counted up by `publish`. */
  text: (path: string) => string;
  publish: (path: string) => void;
  /** How often it was asked for a page. */
  renders: number;
  /** How it answers from now on. */
  behave: (how: { isDown?: boolean; ms?: number }) => void;
  stop: () => Promise<void>;
};

/** A server in Next's place, whose pages say their path and how often they were published. */
export async function openLittleNext(): Promise<LittleNext> {
  const versions = new Map<string, number>();
  let how: { isDown?: boolean; ms?: number } = {};
  const text = (path: string) => `${path} ${versions.get(path) ?? 1}`;
  const server = createServer(async (request, response) => {
    const { url = '' } = request;
    next.renders += 1;
    // Read at the beginning, as by a render that takes long after its queries.
    const body = `<html><head></head><body><p>${text(url)}</p></body></html>`;
    if (how.ms) await sleep(how.ms);
    const isMissing = url.endsWith('/-') || url === '/_not-found' || url.includes('missing');
    response.writeHead(how.isDown ? 500 : isMissing ? 404 : 200, { 'content-type': 'text/html' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const next: LittleNext = {
    port: (server.address() as AddressInfo).port,
    text,
    publish: (path) => versions.set(path, (versions.get(path) ?? 1) + 1),
    renders: 0,
    behave(now) {
      how = now;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return next;
}
