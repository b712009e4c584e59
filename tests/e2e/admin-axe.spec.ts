import { readdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { breachesOf } from '#tests/support/axe.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, STORY, test as site } from '#tests/support/site.ts';

const WORDS = { fa: fa.admin, en: en.admin };
const ROUTES = 'src/app/[locale]/(newsroom)';

type Locale = (typeof LOCALES)[number];
type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

// One sign-in for all pages that a worker looks at.
const test = site.extend<object, { admin: SignedIn }>({
  admin: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ baseURL: project.use.baseURL ?? '' });
      await signIn(await context.newPage(), { locale: 'fa', role: 'admin', path: '/admin' });
      const state = await context.storageState();
      await context.close();
      await use(state);
    },
    { scope: 'worker' },
  ],
  storageState: ({ admin }, use) => use(admin),
});

test.use({ expected: [/404/] });

type Address = string | ((page: Page, locale: Locale) => Promise<string>);

const story = (page: Page, locale: Locale) => idOf(page, STORY[locale].path.split('/').at(-1));
const ofStory =
  (rest: string): Address =>
  async (page, locale) =>
    `/admin/articles/${await story(page, locale)}${rest}`;

/** Each page of the newsroom, and where one of its kind is. */
const PAGES: Record<string, Address> = {
  '/admin': '/admin?state=live',
  '/admin/[...rest]': '/admin/nothing',
  '/admin/account': '/admin/account',
  '/admin/account/second-step': '/admin/account/second-step',
  '/admin/articles/[id]': ofStory(''),
  '/admin/articles/[id]/editions': ofStory('/editions'),
  '/admin/articles/[id]/preview': ofStory('/preview'),
  '/admin/articles/[id]/revisions': ofStory('/revisions'),
  '/admin/articles/[id]/views': ofStory('/views'),
  '/admin/articles/new': '/admin/articles/new',
  '/admin/audit': '/admin/audit',
  '/admin/calendar': '/admin/calendar',
  '/admin/media': '/admin/media',
  '/admin/media/[id]': (page, locale) => firstOf(page, locale, 'media'),
  '/admin/people': '/admin/people',
  '/admin/people/[id]': (page, locale) => firstOf(page, locale, 'people'),
  '/admin/settings': '/admin/settings',
  '/admin/settings/comments': '/admin/settings/comments',
  '/admin/settings/menus': '/admin/settings/menus',
  '/admin/settings/names': '/admin/settings/names',
  '/admin/settings/redirects': '/admin/settings/redirects',
  '/admin/settings/sections': '/admin/settings/sections',
  '/admin/settings/sharing': '/admin/settings/sharing',
  '/admin/settings/sources': '/admin/settings/sources',
  '/admin/settings/sources/[id]': (page, locale) => firstOf(page, locale, 'settings/sources'),
  '/admin/settings/sources/new': '/admin/settings/sources/new',
  '/admin/settings/words': '/admin/settings/words',
  '/login': '/login',
  '/login/code': '/login/code',
  '/login/invite/[token]': invitation,
  '/login/reset/[token]': newPassword,
};

test('every page of the newsroom is in the table', () => {
  const routes = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`);
  expect(Object.keys(PAGES).toSorted()).toEqual(routes.toSorted());
});

for (const locale of LOCALES) {
  for (const [route, address] of Object.entries(PAGES)) {
    test(`${locale}${route}: axe finds nothing in either theme, and nothing is wider than the screen`, async ({
      page,
      browser,
      baseURL,
      viewport,
    }) => {
      test.slow();
      const path = typeof address === 'string' ? address : await address(page, locale);
      const isOutside = route.startsWith('/login');
      const nobody = {
        baseURL: baseURL ?? '',
        viewport,
        storageState: { cookies: [], origins: [] },
      };
      const shown = isOutside ? await (await browser.newContext(nobody)).newPage() : page;
      await shown.goto(`/${locale}${path}`);
      await expect(shown).toHaveURL((url) =>
        url.pathname.startsWith(`/${locale}${path.split('?')[0]}`),
      );
      await expect(shown.getByRole('heading', { level: 1 })).toHaveCount(1);
      if (route === '/admin/articles/[id]')
        await expect(shown.locator('.editor-text')).toBeVisible();
      expect(await breachesOf(shown)).toEqual([]);
      const room = await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(room).toBeLessThanOrEqual(0);
      if (isOutside) await shown.context().close();
    });
  }
}

/** The id of an article by its code. */
async function idOf(page: Page, code = ''): Promise<string> {
  const answer = await page.request.get(`/api/admin/palette?q=${code}`);
  const { articles } = (await answer.json()) as { articles: { id: string; code: string }[] };
  return articles.find((one) => one.code === code)?.id ?? '';
}

/** The first thing of a list that has a page of its own. */
async function firstOf(page: Page, locale: Locale, part: string): Promise<string> {
  await page.goto(`/${locale}/admin/${part}`);
  const links = page.locator(`main a[href^="/${locale}/admin/${part}/"]:not([href$="/new"])`);
  return ((await links.last().getAttribute('href')) ?? '').replace(`/${locale}`, '');
}

async function invitation(page: Page, locale: Locale): Promise<string> {
  const words = WORDS[locale].people;
  await page.goto(`/${locale}/admin/people`);
  await page.getByLabel(words.email).fill(`${crypto.randomUUID()}@news.example`);
  await page.getByRole('button', { name: words.sendInvite, exact: true }).click();
  return secretOf(page, locale);
}

async function newPassword(page: Page, locale: Locale): Promise<string> {
  await page.goto(`/${locale}${await firstOf(page, locale, 'people')}`);
  await page.getByRole('button', { name: WORDS[locale].people.makeReset, exact: true }).click();
  return secretOf(page, locale);
}

/** The path of a link that is shown once. */
async function secretOf(page: Page, locale: Locale): Promise<string> {
  const link = new URL((await page.locator('main code').textContent()) ?? '');
  return link.pathname.replace(`/${locale}`, '');
}
