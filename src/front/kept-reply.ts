import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncoding, type Encoding } from './encoding.ts';
import { encodingOf, makeForm, readyForm } from './forms.ts';
import type { Form, Page } from './page.ts';
import type { Found } from './pages.ts';
import type { PageRoute } from './policy.ts';
import { entityTag, isUnchanged } from './validators.ts';

const DAY = 86_400;

/** Sends pages that are kept. */
export class KeptReply {
  private readonly common: string[];
  private readonly grown: (route: PageRoute) => void;

  /** `common`: headers of every answer. `grown`: a form was added to a page. */
  constructor(common: [string, string][], grown: (route: PageRoute) => void) {
    this.common = common.flat();
    this.grown = grown;
  }

  send(
    request: IncomingMessage,
    response: ServerResponse,
    route: PageRoute,
    { page, state }: Found,
  ): Promise<void> | undefined {
    const encoding = encodingOf(page, acceptedEncoding(request.headers['accept-encoding']));
    const ready = readyForm(page, encoding);
    if (ready) {
      this.sendForm(request, response, { route, page, state, encoding }, ready);
      return undefined;
    }
    return makeForm(page, encoding).then((form) => {
      if (encoding !== 'identity') this.grown(route);
      this.sendForm(request, response, { route, page, state, encoding }, form);
    });
  }

  private sendForm(
    request: IncomingMessage,
    response: ServerResponse,
    answer: Found & { route: PageRoute; encoding: Encoding },
    form: Form,
  ): void {
    const { page, state } = answer;
    form.headers ??= this.headersOf(answer, form);
    if (page.status === 200 && isUnchanged(request.headers['if-none-match'], page.hash)) {
      response.writeHead(304, withoutContent(form.headers));
      response.end();
      return;
    }
    // One array, made once: the fast way through Node's writeHead.
    response.writeHead(page.status, state === 'hit' ? form.headers : marked(form.headers, state));
    response.end(request.method === 'HEAD' ? undefined : form.body);
  }

  private headersOf(
    { page, route, encoding }: { page: Page; route: PageRoute; encoding: Encoding },
    form: Form,
  ): string[] {
    // Not what the page links to: those would be a kilobyte for each reader.
    const tags = route.keys;
    return [
      ...this.common,
      ...page.headers.flat(),
      ...['Content-Security-Policy', page.csp],
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      ...['Content-Length', String(form.body.length)],
      ...['Vary', 'Accept-Encoding'],
      ...['ETag', entityTag(page.hash, encoding)],
      ...['Last-Modified', new Date(page.modifiedAt).toUTCString()],
      // A reader who reloads sees what has changed; 304 makes that cheap.
      ...['Cache-Control', 'public, max-age=0, must-revalidate'],
      ...['CDN-Cache-Control', cdnControl(page, route)],
      ...(tags.length > 0 ? ['Cache-Tag', tags.join(',')] : []),
      ...(tags.length > 0 ? ['Surrogate-Key', tags.join(' ')] : []),
      ...['X-Cache', 'hit'],
    ];
  }
}

/** With the state in place of the last one's, which is «hit». */
function marked(headers: string[], state: string): string[] {
  return [...headers.slice(0, -1), state];
}

function cdnControl({ status }: Page, { ttlMs }: PageRoute): string {
  const seconds = status === 404 ? 10 : ttlMs / 1000;
  return `public, max-age=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=${DAY}`;
}

function withoutContent(headers: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    if (!name.startsWith('Content-') || name === 'Content-Security-Policy') kept.push(name, value);
  }
  return kept;
}
