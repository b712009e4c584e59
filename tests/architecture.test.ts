import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findCycle,
  type Import,
  importsOf,
  isTest,
  isThere,
  type SourceFile,
  sourceFiles,
} from './support/imports.ts';

const all = sourceFiles();
const files = all.filter(({ path }) => !isTest(path));

// Who may import whom (README, «The map of src»). A name is a folder of src or one file; after
// `type ` only what is gone when the code runs.
const BASE = ['db', 'persian', 'errors.ts', 'env.ts', 'auth/actor.ts', 'audit', 'outbox'];
const DOMAIN = [...BASE, 'throttle', 'type i18n/routing.ts'];
const DOMAINS = {
  articles: DOMAIN,
  audit: ['db', 'type auth/actor.ts', 'type persian'],
  auth: [],
  outbox: ['db'],
  comments: [...DOMAIN, 'articles'],
  media: [...DOMAIN, 'articles'],
  people: [...DOMAIN, 'sign-in'],
  // Which addresses lead where; of an article it reads the locale alone, from its row.
  redirects: DOMAIN,
  search: [...DOMAIN, 'articles'],
  sections: DOMAIN,
  // The head of the site names sections.
  settings: [...DOMAIN, 'sections'],
  'sign-in': DOMAIN,
  sources: DOMAIN,
  // Attempts, counted under keys that tell nothing.
  throttle: ['db', 'env.ts'],
  views: [...DOMAIN, 'articles'],
  wire: [...DOMAIN, 'articles', 'media'],
};
const domains = Object.keys(DOMAINS);

const ARROWS: Record<string, string[]> = {
  ...DOMAINS,
  app: [
    ...['web', 'components', 'i18n', 'persian', 'messages', ...domains],
    ...['behaviours/first-paint.ts', 'behaviours/manifest.json'],
  ],
  'instrumentation.ts': ['web'],
  'proxy.ts': ['web/path-header.ts'],
  web: ['i18n', 'env.ts', 'errors.ts', 'persian', ...domains],
  components: [
    ...['i18n', 'persian', 'web/links.ts', 'media/sizes.ts'],
    // Rules of a text that the editor keeps while one types, and readers' frames: no database.
    ...['articles/body-bounds.ts', 'articles/body-text.ts', 'articles/embeds.ts'],
    'articles/safe-href.ts',
    // What a form of the newsroom knows after it was sent; the theme, kept as on readers' pages.
    ...['web/form-state.ts', 'behaviours/choices.ts'],
    ...domains.map((domain) => `type ${domain}`),
  ],
  i18n: ['messages', 'type errors.ts', 'type audit'],
  behaviours: [],
  front: [
    // What names pictures' files have: those that are not there yet are asked of Next.
    ...['env.ts', 'outbox', 'web/links.ts', 'messages', 'media/sizes.ts'],
    // A bare connection: the front has no Prisma.
    'db/connection.ts',
    // The hash of the one inline script, and the fold by which tags are one.
    ...['behaviours/first-paint.ts', 'persian/fold.ts'],
    // Whose frames the pages' CSP lets in.
    'articles/embeds.ts',
  ],
  commands: [
    ...['front', 'jobs', 'db', 'env.ts', 'errors.ts', 'persian', 'prisma', 'messages'],
    ...domains,
  ],
  // What each job does is its domain's; here are only names, pauses and locks.
  jobs: ['db/connection.ts', ...domains],
  db: ['env.ts'],
  persian: [],
  'errors.ts': [],
  'env.ts': [],
};

// Server components that read what they draw on every page, wherever it stands, so that no page can
// forget it: the sections of the header, the latest news of a page that is missing.
const READS = [
  ['components/site/article-page.tsx', 'articles/list-beside.ts'],
  ['components/site/article-page.tsx', 'comments/list-comments.ts'],
  ['components/site/article-page.tsx', 'settings/find-settings.ts'],
  ['components/site/article-page.tsx', 'views/count.ts'],
  ['components/site/missing-page.tsx', 'articles/list-articles.ts'],
  ['components/site/search-page.tsx', 'search/search-articles.ts'],
  ['components/site/site-header.tsx', 'settings/find-menu.ts'],
];
// What a component needs of the request, or says to machines.
const GLUE = [
  ['components/site/article-page.tsx', 'web/article-json-ld.ts'],
  ['components/site/article-page.tsx', 'web/read-settings.ts'],
  ['components/site/article-page.tsx', 'web/request-time.ts'],
  ['components/site/article-page.tsx', 'web/view-token.ts'],
  ['components/article/share-links.tsx', 'web/share-link.ts'],
  ['components/site/front-page.tsx', 'web/request-time.ts'],
  ['components/site/list-page.tsx', 'web/request-time.ts'],
  ['components/site/missing-page.tsx', 'web/request-time.ts'],
  ['components/site/search-page.tsx', 'web/request-time.ts'],
  ['components/site/site-header.tsx', 'web/read-settings.ts'],
];
const EXCEPTIONS = [...READS, ...GLUE].map(([from, to]) => `${from} → ${to}`);

const short = (target: string) => target.replace(/^src\//, '');

/** Folder of src, or the file that lies beside the folders. */
const place = (target: string) => short(target).split('/')[0] ?? '';

const isOurs = ({ target }: Import) => /^(src|tests|prisma|messages)\//.test(target);

function isAllowed(from: string, { target, isTypeOnly }: Import): boolean {
  if (place(target) === place(from)) return true;
  const names = ARROWS[place(from)] ?? [];
  const fits = (name: string) => name === place(target) || name === short(target);
  return names.some((name) => fits(name) || (isTypeOnly && fits(name.replace(/^type /, ''))));
}

const breaches = files.flatMap((file) =>
  file.imports
    .filter((one) => isOurs(one) && !isAllowed(file.path, one))
    .map(({ target }) => `${short(file.path)} → ${short(target)}`),
);

function graphOf(nameOf: (target: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { path: from, imports } of files) {
    const targets = imports
      .map(({ target }) => target)
      .filter((target) => target.startsWith('src/'))
      .filter((target) => nameOf(target) !== nameOf(from) || nameOf(from) === from)
      .map(nameOf);
    graph.set(nameOf(from), (graph.get(nameOf(from)) ?? new Set()).union(new Set(targets)));
  }
  return graph;
}

/** components/article, components/site … are sisters; below other folders lie only their own parts. */
function sister(target: string): string {
  return place(target) === 'components' ? path.posix.dirname(short(target)) : place(target);
}

describe('imports', () => {
  it('are all found, whatever their shape', () => {
    const text = [
      "import 'server-only';",
      "import def, { type A } from '#articles/a.ts';",
      "import {\n  type A,\n  type B,\n} from '#articles/b.ts';",
      "import type C from './c.ts';",
      "export { d } from '../d.ts';",
      "export * from '#prisma/e.ts';",
      "const { f } = await import('#db/f.ts');",
      "type G = typeof import('some-package');",
      "export const notOne = 'from';",
    ].join('\n');
    const found = importsOf('src/web/x.ts', text);
    expect(found.map(({ target, isTypeOnly }) => `${isTypeOnly ? 'type ' : ''}${target}`)).toEqual([
      ...['server-only', 'src/articles/a.ts', 'type src/articles/b.ts', 'type src/web/c.ts'],
      ...['src/d.ts', 'prisma/e.ts', 'src/db/f.ts', 'type some-package'],
    ]);
  });

  it('lead to files that are there', () => {
    const lost = all.flatMap((file) =>
      file.imports.filter((one) => !isThere(one)).map(({ target }) => `${file.path} → ${target}`),
    );
    expect(lost).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it('have a path that can be read here, but for the engine that is found at run time', () => {
    const computed = files.filter(({ text }) => /[^.\w]import\((?!\s*')/.test(text));
    expect(computed.map(({ path }) => path)).toEqual([
      'src/db/embedded/owner-process.ts',
      'src/db/schema-engine.ts',
    ]);
  });

  it('follow the arrows', () => {
    expect(breaches.filter((breach) => !EXCEPTIONS.includes(breach))).toEqual([]);
  });

  it('have no exception that nobody needs any more', () => {
    expect(EXCEPTIONS.filter((one) => !breaches.includes(one))).toEqual([]);
  });

  it('start in a folder that the arrows know', () => {
    const places = new Set(files.map(({ path }) => place(path)));
    expect([...places].filter((name) => !(name in ARROWS))).toEqual([]);
  });

  it.each([
    ['file', (target: string) => target],
    ['folder', place],
    ['folder of components', sister],
  ])('never go round between one %s and another', (_, nameOf) => {
    expect(findCycle(graphOf(nameOf))).toBe(null);
  });

  it('open the database in domains, commands and the seed only', () => {
    const allowed = [...domains, 'db', 'commands'];
    const openers = files.filter(({ imports }) =>
      imports.some(({ target }) => target === 'src/db/client.ts'),
    );
    expect(openers.map(({ path }) => path).filter((one) => !allowed.includes(place(one)))).toEqual(
      [],
    );
    expect(openers).not.toEqual([]);
  });

  it('never come from a test, in what runs', () => {
    const fromTests = files.filter(({ imports }) =>
      imports.some(({ target }) => target.startsWith('tests/') || isTest(target)),
    );
    expect(fromTests.map(({ path }) => path)).toEqual([]);
  });

  it('leave server-only to web: it breaks commands, the seed and tests', () => {
    const guarded = files.filter(({ imports }) =>
      imports.some(({ target }) => target === 'server-only'),
    );
    expect(guarded.map(({ path }) => place(path)).filter((name) => name !== 'web')).toEqual([]);
  });
});

describe('the environment', () => {
  // Everything of ours goes through src/env.ts. The rest: what the framework says of itself, and
  // commands that hand on to their children what they were given.
  const OTHERS: Record<string, string[]> = {
    'src/instrumentation.ts': ['process.env.NEXT_RUNTIME'],
    'src/commands/setup/pages-server.ts': ['...process.env'],
    'src/commands/setup/run.ts': ['...process.env'],
    'src/commands/setup/suite.ts': ['...process.env'],
    'src/commands/setup/test-site.ts': ['= process.env'],
  };

  it('is read in one place', () => {
    const uses = files
      .filter(({ path }) => path !== 'src/env.ts')
      .map(({ path, text }): [string, string[]] => [
        path,
        [...text.matchAll(/(?:\.\.\.|= )?\bprocess\b(?:\.env|\[)[\w.]*|import\.meta\.env/g)].map(
          ([use]) => use,
        ),
      ])
      .filter(([, found]) => found.length > 0);
    expect(Object.fromEntries(uses)).toEqual(OTHERS);
    const process = files.filter(({ imports }) =>
      imports.some(({ target }) => /^(node:)?process$/.test(target)),
    );
    expect(process.map(({ path }) => path)).toEqual([]);
  });
});

describe('names', () => {
  it('have no barrels and no drawers for everything', () => {
    const drawers = /\/(index\.tsx?$|(utils?|helpers?|common|lib|services?|hooks)(\/|\.tsx?$))/;
    expect(all.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  it('are in kebab-case', () => {
    const odd = (file: string) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(path.basename(file));
    expect(all.map(({ path }) => path).filter(odd)).toEqual([]);
  });
});

describe('code', () => {
  const withPrisma = [...all, ...readAll('prisma/**/*.ts')];

  it.each([
    ['asks the database for named columns: select, never include', /\binclude\s*:/],
    ['sends no SQL that is put together from text', /\$(query|execute)RawUnsafe/],
    ['has no enums, which Node cannot strip', /^(export )?(const )?enum /m],
  ])('%s', (_rule, pattern) => {
    expect(withPrisma.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('comes in files of at most 300 lines', () => {
    const long = all.filter(({ text }) => text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('both directions', () => {
  const drawn = all.filter(({ path }) => path.endsWith('.tsx'));
  const sheets = readAll('src/**/*.css');

  // ml-4, sm:-left-2, rounded-tl, text-right: what a page in the other direction gets wrong.
  const physicalClass = new RegExp(
    String.raw`(?<=["'\`\s:(-])(` +
      [
        String.raw`(?:scroll-)?[mp][lr]-[\w[(]`,
        String.raw`(?:left|right)-[\w[(]`,
        String.raw`(?:text|float|clear)-(?:left|right)\b`,
        String.raw`(?:border|rounded)-(?:[lr]|[tb][lr])(?=[-\s"'\`])`,
      ].join('|') +
      ')',
  );
  const physicalRule =
    /(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-\w+)?|left|right|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/;

  it.each([
    'class="ml-4"',
    'className="flex sm:-mr-2"',
    "'left-0'",
    '"text-right"',
    '"rounded-tl-lg"',
    '"border-l"',
    '`pl-[3px]`',
    '@apply pr-2',
  ])('know %s', (text) => {
    expect(text).toMatch(physicalClass);
  });

  it.each(['margin-left: 1px', 'right: 0', 'text-align: left', 'border-left-width: 1px'])(
    'know %s',
    (text) => {
      expect(text).toMatch(physicalRule);
    },
  );

  it('have one set of classes', () => {
    const wrong = [...drawn, ...sheets].filter(({ text }) => physicalClass.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('have one set of rules', () => {
    expect(sheets.length).toBeGreaterThan(0);
    const found = sheets.flatMap(({ text }) => withoutComments(text).match(physicalRule) ?? []);
    expect(found).toEqual([]);
  });

  it('leave letters joined and upright: no letter-spacing, no italics, no capitals', () => {
    const classes = /className=(\{[^}]*|"[^"]*)\b(tracking-|italic\b|uppercase\b)/;
    expect(drawn.filter(({ text }) => classes.test(text)).map(({ path }) => path)).toEqual([]);
    const rules = sheets.map(({ text }) => withoutComments(text)).join('\n');
    expect(rules).not.toMatch(/letter-spacing|font-style\s*:\s*(italic|oblique)|text-transform/);
    expect(rules).not.toMatch(/@apply[^;]*\b(tracking-|italic|uppercase)/);
    // Browsers slant em, unless told.
    expect(rules).toMatch(/:lang\(fa\) em\s*\{\s*font-style: normal/);
  });
});

function readAll(pattern: string): SourceFile[] {
  return globSync(pattern).map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
    imports: [],
  }));
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}
