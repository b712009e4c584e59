import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { demoSecret } from '#commands/setup/secrets.ts';
import { withTestSite } from '#commands/setup/test-site.ts';
import { startEmbedded } from '#db/embedded/server.ts';
import { findHarm, watchForHarm } from '#tests/support/harm.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { expect, test } from '#tests/support/site.ts';
import type { Hostile } from '#tests/support/store-hostile.ts';
import { XSS_TEXTS } from '#tests/support/xss-payloads.ts';

// It spoils what others look at, so it has a site of its own.
test.use({ expected: [/.*/] });

test('no text that the newsroom stores runs, loads or becomes part of a page, for whoever sees it', async ({
  browser,
}, { project }) => {
  test.skip(project.name === 'phone', 'the same HTML; once is enough');
  test.setTimeout(900_000);
  expect(XSS_TEXTS.length).toBeGreaterThanOrEqual(100);
  await withTestSite(async (url, dataDir) => {
    const hostile = await store(dataDir);
    const context = await browser.newContext({ baseURL: url });
    const harm = await watchForHarm(context, url);
    const page = await context.newPage();
    const look = async (path: string) => {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBeLessThan(500);
      if (/\/articles\/[^/]+$/.test(path)) await page.locator('.editor-text').waitFor();
      await findHarm(page, harm);
    };
    for (const path of readerPages(hostile)) await look(path);
    await signIn(page, { locale: 'fa', role: 'admin', path: '/admin' });
    for (const path of adminPages(hostile)) await look(path);
    await page.goto('/fa/admin');
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.insertText('script');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await findHarm(page, harm);
    expect([...new Set(harm.seen)]).toEqual([]);
    await context.close();
  });
});

test('the watch sees what runs, loads and is put into a page without a policy', async ({
  browser,
  baseURL,
}) => {
  const url = baseURL ?? '';
  const context = await browser.newContext({ baseURL: url });
  const harm = await watchForHarm(context, url);
  const page = await context.newPage();
  const open = async (body: string) => {
    harm.seen.length = 0;
    await context.route(`${url}/unguarded`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }),
    );
    await page.goto('/unguarded');
    await findHarm(page, harm);
    await context.unroute(`${url}/unguarded`);
    return harm.seen.join('\n');
  };
  expect(await open('<p>&lt;script&gt;window.hacked=1&lt;/script&gt;')).toBe('');
  expect(await open('<script>window.hacked=1</script>')).toContain('ran');
  expect(await open('<script>alert(1)</script>')).toContain('dialog');
  expect(await open('<img src="https://evil.example/pixel.gif">')).toContain('evil.example');
  expect(await open('<b onmouseover="x">x</b>')).toContain('onmouseover');
  expect(await open('<a href="javascript:x">x</a>')).toContain('javascript:');
  await context.close();
});

async function store(dataDir: string): Promise<Hostile> {
  const database = await startEmbedded({ dataDir, log: () => {} });
  const known = { DATABASE_URL: database.url, APP_SECRET: demoSecret(dataDir) };
  const env = { ...process.env, APP_MODE: 'demo', DATA_DIR: dataDir, ...known };
  const run = promisify(execFile);
  const script = ['tests/support/store-hostile.ts'];
  const { stdout } = await run(process.execPath, script, { env, maxBuffer: 2 ** 24 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Hostile;
}

const bothEditions = (paths: string[]) =>
  ['fa', 'en'].flatMap((locale) => paths.map((path) => `/${locale}${path}`));

function readerPages({ articles, withdrawn, sources, sections, tags }: Hostile): string[] {
  return [
    ...bothEditions(['', '/search?q=script', '/search?q=%3Cscript%3E', '/nothing']),
    ...bothEditions(sections.slice(0, 3).map((slug) => `/section/${slug}`)),
    ...bothEditions(sources.slice(0, 3).map(({ slug }) => `/source/${slug}`)),
    ...tags,
    ...articles.map(({ locale, code }) => `/${locale}/news/${code}`),
    ...articles.slice(0, 6).map(({ locale, token }) => `/${locale}/preview/${token}`),
    `/${withdrawn.locale}/news/${withdrawn.code}`,
  ];
}

function adminPages({ articles, pictures, people, sources }: Hostile): string[] {
  const parts = [
    'names',
    'comments',
    'menus',
    'sections',
    'sources',
    'sharing',
    'words',
    'redirects',
  ];
  const lists = ['', '?q=script', '/calendar', '/media', '/people', '/audit', '/account'];
  // In turn in either language: what is drawn is the same.
  const inTurn = (paths: string[]) => paths.map((path, at) => `/${at % 2 ? 'en' : 'fa'}${path}`);
  return [
    ...bothEditions(lists.map((path) => `/admin${path}`)),
    ...bothEditions(parts.map((part) => `/admin/settings/${part}`)),
    ...bothEditions(
      ['article', 'picture', 'section', 'setting'].map((noun) => `/admin/audit?action=${noun}`),
    ),
    ...inTurn(articles.map(({ id }) => `/admin/articles/${id}`)),
    ...inTurn(articles.slice(0, 8).map(({ id }) => `/admin/articles/${id}/revisions`)),
    ...inTurn(articles.slice(0, 4).map(({ id }) => `/admin/articles/${id}/preview`)),
    ...inTurn(articles.slice(0, 2).map(({ id }) => `/admin/articles/${id}/views`)),
    ...inTurn(pictures.map((id) => `/admin/media/${id}`)),
    ...inTurn(people.map((id) => `/admin/people/${id}`)),
    ...inTurn(sources.slice(0, 6).map(({ id }) => `/admin/settings/sources/${id}`)),
  ];
}
