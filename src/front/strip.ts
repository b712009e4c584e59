import { createHash } from 'node:crypto';
import { firstPaintScript } from '#behaviours/first-paint.ts';

export type Stripped = {
  html: string;
  /** What was found that is not known; with it the document is left as it was. */
  unknown: string[];
  /** For the CSP: what the framework's own inline scripts hash to, in a document left as it was. */
  hashes: string[];
};

type Kind = 'framework' | 'ours' | 'unknown';

const TAG = /<script(?=[\s>])([^>]*)>([\s\S]*?)<\/script>|<link\b([^>]*)>/gi;
const SCRIPT = /<script(?=[\s>])/gi;
// The flight payload and the start of the bundler's runtime. Not $RC and its like: they put in place
// what streamed in behind the page, which is no document without them.
const FLIGHT = /^(\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(/;
const BUNDLER =
  /^\(globalThis\["TURBOPACK"\] ?\|\| ?\(globalThis\["TURBOPACK"\] ?= ?\[\]\)\)\.push\(/;

/**
 * Takes the framework's runtime out of a document: its script files, the flight payload, the preloads
 * of scripts. A narrow rewrite of what React writes, in which `<` and `>` outside of tags are escaped.
 * When it finds a script that it does not know, it changes nothing.
 */
export function stripRuntime(html: string): Stripped {
  const unknown: string[] = [];
  const hashes: string[] = [];
  const stripped = html.replace(TAG, (tag, attributes = '', code = '', link = '') => {
    const kind = link ? kindOfLink(link) : kindOfScript(attributes, code);
    if (kind === 'unknown') unknown.push(tag.slice(0, 120));
    if (kind === 'framework' && code) hashes.push(sourceHash(code));
    return kind === 'framework' ? '' : tag;
  });
  const known = stripped.match(TAG)?.filter((tag) => /^<script/i.test(tag)) ?? [];
  if (known.length !== (stripped.match(SCRIPT)?.length ?? 0)) unknown.push('script without an end');
  return { html: unknown.length > 0 ? html : stripped, unknown, hashes };
}

function kindOfScript(attributes: string, code: string): Kind {
  const src = attribute(attributes, 'src');
  if (src !== null) {
    if (code !== '') return 'unknown';
    if (src.startsWith('/_next/static/')) return 'framework';
    return src.startsWith('/behaviours/') ? 'ours' : 'unknown';
  }
  if (attribute(attributes, 'type') === 'application/ld+json') return 'ours';
  if (attribute(attributes, 'type') !== null) return 'unknown';
  if (code === firstPaintScript) return 'ours';
  return FLIGHT.test(code) || BUNDLER.test(code) ? 'framework' : 'unknown';
}

function kindOfLink(attributes: string): Kind {
  const rel = attribute(attributes, 'rel') ?? '';
  const isScript = rel === 'modulepreload' || attribute(attributes, 'as') === 'script';
  if (!isScript) return 'ours';
  return attribute(attributes, 'href')?.startsWith('/_next/static/') ? 'framework' : 'unknown';
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes);
  return found ? (found[1] ?? '') : null;
}

/** The source expression of a CSP for one inline script. */
export function sourceHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
