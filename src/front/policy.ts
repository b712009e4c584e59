import { foldKey } from '#persian/fold.ts';
import { keys } from './keys.ts';

/** A page that is kept: one name for every spelling of its address. */
export type PageRoute = {
  kind: 'page';
  /** What Next is asked for, and the name under which the answer is kept. */
  path: string;
  ttlMs: number;
  /** What drops it (keys.ts). */
  keys: string[];
  /** Of a space of addresses without an end: kept apart, so that it crowds nothing out. */
  isEndless: boolean;
};

export type Route =
  | PageRoute
  | { kind: 'home' }
  | { kind: 'health'; name: 'livez' | 'readyz' }
  | { kind: 'file'; path: string }
  /** To the same address without a slash at its end. */
  | { kind: 'moved'; to: string }
  /** Handed on as it comes, never kept: somebody's own. */
  | { kind: 'pass' };

const ARTICLE_MS = 60_000;
const LIST_MS = 30_000;
// Drawn at build, or with nothing in it that changes.
const FIXED_MS = 3_600_000;

type Page = { path: string; keys: string[] };
type Row = {
  shape: RegExp;
  ttlMs: number;
  /** From the groups of `shape`; null where nothing can be. */
  page: (...groups: string[]) => Page | null;
  /** Query parameters that change the page. All others are none of its business. */
  query?: (keyof typeof PARAMETERS)[];
  isEndless?: true;
};

// PostgreSQL takes no NUL in a text.
const CONTROLS = /[\s\p{Cc}]+/gu;

/** Known parameters, and the form in which a value counts; null: as if it were not there. */
const PARAMETERS = {
  page: (value: string) => (/^([2-9]|[1-9]\d{1,3})$/.test(value) ? value : null),
  q: (value: string) => value.replace(CONTROLS, ' ').trim().slice(0, 200) || null,
};

const SLUG = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const CODE = '([0-9a-fA-F]{10})';

/** Every page of readers, and what it costs to keep it. Where no row fits there is nothing. */
const ROWS: Row[] = [
  {
    shape: /^\/(fa|en)$/,
    ttlMs: LIST_MS,
    page: (locale) => ({ path: `/${locale}`, keys: [keys.front(locale)] }),
  },
  {
    shape: new RegExp(`^/(fa|en)/news/${CODE}(/.*)?$`),
    ttlMs: ARTICLE_MS,
    // Whatever stands after the code leads to the article, so it is asked for once.
    page: (locale, code, rest) => ({
      path: `/${locale}/news/${oneCase(code)}${rest ? '/-' : ''}`,
      keys: [keys.article(code.toLowerCase())],
    }),
  },
  {
    shape: new RegExp(`^/n/${CODE}$`),
    ttlMs: ARTICLE_MS,
    page: (code) => ({
      path: `/n/${code.toLowerCase()}`,
      keys: [keys.article(code.toLowerCase())],
    }),
  },
  ...(['section', 'author', 'source'] as const).map(
    (list): Row => ({
      shape: new RegExp(`^/(fa|en)/${list}/${SLUG}$`),
      ttlMs: LIST_MS,
      query: ['page'],
      page: (locale, slug) =>
        slug.length > 80
          ? null
          : { path: `/${locale}/${list}/${slug}`, keys: [keys[list](locale, slug)] },
    }),
  ),
  {
    shape: /^\/(fa|en)\/tag\/([^/]{1,600})$/,
    ttlMs: LIST_MS,
    query: ['page'],
    page: (locale, segment) => {
      // The page is looked up by the folded name, so all spellings of a tag are one page.
      const name = foldKey(decode(segment).replace(CONTROLS, ' '));
      if (!name || name === '.' || name === '..') return null;
      const path = `/${locale}/tag/${encodeURIComponent(name)}`;
      return { path, keys: [keys.tag(locale, name)] };
    },
  },
  {
    // For as long as a list: a link to a search that is shared must not be a search for each reader.
    shape: /^\/(fa|en)\/search$/,
    ttlMs: LIST_MS,
    query: ['q'],
    isEndless: true,
    page: (locale) => ({ path: `/${locale}/search`, keys: [keys.search(locale)] }),
  },
];

const FILE = /^\/(_next\/static|behaviours|fonts|icons|media)\/.|^\/(icon\.svg|error\.css)$/;
// What is somebody's own, today or as soon as it is there.
const OWN = /^\/api\/|^\/(fa|en)\/(admin|login|preview)(\/|$)/;

const known = new Map<string, Route>();
const MOST_KNOWN = 2000;
const LONGEST_KNOWN = 200;

/** What an address of a request (path and query) leads to. */
export function routeOf(url: string): Route {
  const before = known.get(url);
  if (before) return before;
  const route = findRoute(url);
  if (url.length > LONGEST_KNOWN) return route;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(url, route);
  return route;
}

function findRoute(url: string): Route {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  const page = pageOf(path, end < 0 ? '' : url.slice(end + 1));
  if (page) return page;
  if (path === '/') return { kind: 'home' };
  if (path === '/livez' || path === '/readyz') {
    return { kind: 'health', name: path === '/livez' ? 'livez' : 'readyz' };
  }
  if (FILE.test(path)) return { kind: 'file', path };
  if (OWN.test(path)) return { kind: 'pass' };
  const bare = path.replace(/\/+$/, '');
  if (bare !== path && pageOf(bare, '')) return { kind: 'moved', to: bare };
  return missing(path);
}

function pageOf(path: string, query: string): PageRoute | null {
  for (const row of ROWS) {
    const groups = row.shape.exec(path);
    if (!groups) continue;
    const page = row.page(...groups.slice(1));
    if (!page) return null;
    return {
      kind: 'page',
      path: page.path + (query && row.query ? knownQuery(query, row.query) : ''),
      ttlMs: row.ttlMs,
      keys: page.keys,
      isEndless: row.isEndless ?? false,
    };
  }
  return null;
}

/** One page for all that is nothing, in the language of its edition or in both. */
function missing(path: string): PageRoute {
  const locale = /^\/(fa|en)\//.exec(path)?.[1];
  return {
    kind: 'page',
    path: locale ? `/${locale}/-` : '/_not-found',
    ttlMs: locale ? LIST_MS : FIXED_MS,
    keys: [],
    isEndless: false,
  };
}

/** The known ones in one order, each once. */
function knownQuery(query: string, names: (keyof typeof PARAMETERS)[]): string {
  const given = new URLSearchParams(query);
  const known = new URLSearchParams();
  for (const name of names) {
    const value = PARAMETERS[name](given.get(name) ?? '');
    if (value !== null) known.set(name, value);
  }
  return known.size > 0 ? `?${known}` : '';
}

/** Next redirects capitals to the small letters; of all their mixtures it sees one. */
function oneCase(code: string): string {
  return code === code.toLowerCase() ? code : code.toUpperCase();
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
