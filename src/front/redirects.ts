import { LRUCache } from 'lru-cache';

type Query = <Row>(text: string, values: unknown[]) => Promise<Row[]>;

const KNOWN_MS = 30_000;
const MOST_KNOWN = 5000;
const LONGEST_ADDRESS = 1000;
/** At once; who asks for addresses that are nothing must not hold up the changes on the same connection. */
const MOST_ASKED = 4;
const NOWHERE = { to: null };

const SQL = `
  SELECT "to" FROM "Redirect" WHERE path = ANY($1)
  ORDER BY length(path) DESC LIMIT 1`;

/**
 * Where addresses of the site from before lead. Only what no page answers is looked up, by its primary
 * key; what was found out, also that there is nothing, is known for half a minute.
 */
export class Redirects {
  private readonly query: Query;
  private readonly known = new LRUCache<string, { to: string | null }>({
    max: MOST_KNOWN,
    ttl: KNOWN_MS,
  });
  private asked = 0;

  constructor(query: Query) {
    this.query = query;
  }

  /** A public address or a path, ready for a header; null, at once where it is known, when there is none. */
  find(url: string): string | null | Promise<string | null> {
    if (url.length > LONGEST_ADDRESS) return null;
    const known = this.known.get(url);
    if (known) return known.to;
    return this.asked >= MOST_ASKED ? null : this.ask(url);
  }

  private async ask(url: string): Promise<string | null> {
    const paths = pathsOf(url);
    if (paths.length === 0) return null;
    this.asked += 1;
    try {
      const [row] = await this.query<{ to: string }>(SQL, [paths]);
      const found = row ? { to: locationOf(row.to) } : NOWHERE;
      this.known.set(url, found);
      return found.to;
    } catch {
      // The database is away: the page that says so is drawn from memory.
      return null;
    } finally {
      this.asked -= 1;
    }
  }
}

/** As they may be stored: decoded, with the query that some old sites name their pages by, and without. */
function pathsOf(url: string): string[] {
  try {
    const whole = decodeURIComponent(url);
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    // PostgreSQL takes no NUL in a text.
    return whole.includes('\0') ? [] : [...new Set([whole, path])];
  } catch {
    return [];
  }
}

/** Of what stands in the table only what a browser takes for a page: a path of ours, or the web. */
function locationOf(to: string): string | null {
  const base = 'http://front.invalid';
  const url = URL.parse(to, base);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.origin !== base) return url.href;
  return to.startsWith('/') ? url.pathname + url.search + url.hash : null;
}
