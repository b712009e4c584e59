import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './body.ts';
import { clientAddress, forwardedHeaders } from './client-address.ts';
import { editionOf } from './edition.ts';
import { acceptedEncoding } from './encoding.ts';
import { NotPublic, TooLarge, Unavailable } from './failures.ts';
import { isPicture } from './file-places.ts';
import type { Files } from './files.ts';
import { csp } from './headers.ts';
import type { Health } from './health.ts';
import type { KeptReply } from './kept-reply.ts';
import { log, logRarely } from './log.ts';
import type { Pages } from './pages.ts';
import type { PagesClient } from './pages-client.ts';
import { type PageRoute, type Route, routeOf } from './policy.ts';
import type { Redirects } from './redirects.ts';
import { type Refusal, refuse } from './refuse.ts';
import { reply } from './reply.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST']);

export type Parts = {
  pages: Pages;
  kept: KeptReply;
  client: PagesClient;
  files: Files;
  health: Health;
  /** None where there is no database to ask. */
  redirects: Redirects | null;
  /** While changes that were missed are being applied; kept pages wait for it. */
  catchingUp: () => Promise<void> | null;
  common: [string, string][];
  isSecure: boolean;
  trustProxy: string | undefined;
};

/** What becomes of one request. */
export class Door {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Answers, whatever happens. */
  open(request: IncomingMessage, response: ServerResponse): void {
    try {
      this.answer(request, response)?.catch((error) => this.fail(request, response, error));
    } catch (error) {
      this.fail(request, response, error);
    }
  }

  // Not async: a page from memory is answered without leaving this turn of the event loop.
  private answer(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
    const { method = '', url = '/' } = request;
    if (!METHODS.has(method)) return this.refuse(request, response, 405);
    // Nothing here speaks another protocol. (h2c is only offered, and passed over.)
    if (/websocket/i.test(request.headers.upgrade ?? '')) {
      return this.refuse(request, response, 400);
    }
    const route = routeOf(url);
    if (method === 'POST') return this.post(request, response, route);
    switch (route.kind) {
      case 'page':
        // Where no page answers, an old address may still lead to one.
        return route.keys.length > 0
          ? this.page(request, response, route)
          : this.missing(request, response, route);
      case 'file':
        return this.file(request, response, route.path);
      case 'pass':
        return this.pass(request, response);
      case 'health':
        return this.parts.health.reply(response, route.name);
      case 'moved':
        return this.redirect(response, 308, route.to);
      case 'home':
        return this.redirect(response, 307, `/${editionOf(request.headers['accept-language'])}`);
    }
  }

  /** To what is there: a form without script posts to the address of its page. */
  private post(
    request: IncomingMessage,
    response: ServerResponse,
    route: Route,
  ): Promise<void> | undefined {
    const isThere = route.kind === 'pass' || (route.kind === 'page' && route.keys.length > 0);
    return isThere ? this.pass(request, response) : this.refuse(request, response, 404);
  }

  private page(
    request: IncomingMessage,
    response: ServerResponse,
    route: PageRoute,
  ): Promise<void> | undefined {
    const { pages, kept, catchingUp } = this.parts;
    const fresh = catchingUp() ? null : pages.fresh(route);
    if (!fresh) return this.slowPage(request, response, route);
    return kept.send(request, response, route, { page: fresh, state: 'hit' });
  }

  private missing(
    request: IncomingMessage,
    response: ServerResponse,
    route: PageRoute,
  ): Promise<void> | undefined {
    const to = this.parts.redirects?.find(request.url ?? '/') ?? null;
    if (to === null) return this.page(request, response, route);
    if (typeof to === 'string') return this.redirect(response, 308, to);
    return to.then((found) =>
      found === null ? this.page(request, response, route) : this.redirect(response, 308, found),
    );
  }

  private async slowPage(
    request: IncomingMessage,
    response: ServerResponse,
    route: PageRoute,
  ): Promise<void> {
    const { pages, kept, catchingUp } = this.parts;
    await catchingUp();
    try {
      const encoding = acceptedEncoding(request.headers['accept-encoding']);
      await kept.send(request, response, route, await pages.get(route, encoding));
    } catch (error) {
      if (!(error instanceof NotPublic)) throw error;
      logRarely(`${error.message} is not public, though src/front/policy.ts says so`);
      await this.pass(request, response);
    }
  }

  private async file(request: IncomingMessage, response: ServerResponse, path: string) {
    if (await this.parts.files.send(request, response, path)) return;
    // Not for readers yet, or only since this moment: Next knows who asks, and may have it.
    if (isPicture(path)) await this.pass(request, response);
    else this.refuse(request, response, 404);
  }

  /** To Next and back, for this reader alone. */
  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { client, common, isSecure, trustProxy } = this.parts;
    const { method = '', url: path = '/' } = request;
    const body = method === 'POST' ? await readBody(request) : undefined;
    const policy = csp.withNonce(randomBytes(16).toString('base64'));
    const id = randomUUID();
    const headers = {
      ...forwardedHeaders(request.headers, {
        address: clientAddress(request, trustProxy),
        isSecure,
      }),
      'content-security-policy': policy,
      'x-request-id': id,
      ...(body && { 'content-length': String(body.length) }),
    };
    const answer = await client.ask({ method, path, headers, ...(body && { body }) });
    const own: [string, string][] = [...common, ['X-Request-Id', id]];
    await reply(request, response, answer, { common: own, csp: policy });
  }

  private redirect(response: ServerResponse, status: number, to: string): undefined {
    response.writeHead(status, [
      ...this.parts.common.flat(),
      ...['Location', to, 'Content-Length', '0'],
      ...(status === 307 ? ['Vary', 'Accept-Language'] : []),
      ...['Cache-Control', status === 308 ? 'public, max-age=3600' : 'no-cache'],
    ]);
    response.end();
  }

  private refuse(request: IncomingMessage, response: ServerResponse, status: Refusal): undefined {
    refuse(request, response, status, this.parts.common);
  }

  private fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    // Who went away needs no answer.
    if (request.destroyed && !request.complete) return;
    if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_UNABLE_TO_PIPE') return;
    const isLarge = error instanceof TooLarge;
    if (error instanceof Unavailable) logRarely(error.message);
    else if (!isLarge) log(`${request.method} ${request.url?.slice(0, 200)}: ${String(error)}`);
    this.refuse(request, response, isLarge ? 413 : 503);
  }
}
