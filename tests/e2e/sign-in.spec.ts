import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { codeOf } from '#tests/support/authenticator.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, test } from '#tests/support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WORDS = { fa: fa.admin, en: en.admin };
const ERRORS = { fa: fa.errors, en: en.errors };
const PASSWORD = 'a long enough password';

type Locale = (typeof LOCALES)[number];

// The browser's own line about what is not there.
test.use({ expected: [/404/] });

async function send(page: Page, email: string, password: string) {
  await page.locator('input[type="email"]').fill(email);
  await page.locator('input[type="password"]').fill(password);
  await page.locator('input[type="password"]').press('Enter');
}

const alert = (page: Page) => page.locator('main').getByRole('alert');
const newEmail = () => `${crypto.randomUUID()}@news.example`;

/** Invites somebody as the demo's admin; gives the link. */
async function invite(page: Page, locale: Locale, email: string, role: string): Promise<string> {
  const words = WORDS[locale].people;
  await signIn(page, { locale, role: 'admin', path: '/admin/people' });
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.role).selectOption(role);
  await page.getByRole('button', { name: words.sendInvite, exact: true }).click();
  const link = await page.locator('main code').textContent();
  return new URL(link ?? '').pathname;
}

/** Takes up an invitation in a browser of its own. */
async function join(browser: Browser, baseURL: string, link: string, locale: Locale) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const words = WORDS[locale].signIn;
  await page.goto(link);
  await page.getByLabel(words.name).fill('سارا آزمون');
  await page.getByLabel(words.newPassword).fill(PASSWORD);
  await page.getByRole('button', { name: words.accept }).click();
  await page.waitForURL(/\/admin/);
  return page;
}

async function enrol(page: Page, locale: Locale): Promise<string> {
  const words = WORDS[locale].account;
  await page.goto(`/${locale}/admin/account/second-step`);
  await page.getByLabel(words.currentPassword).fill(PASSWORD);
  await page.getByRole('button', { name: words.stepBegin }).click();
  const secret = ((await page.locator('main code').textContent()) ?? '').replace(/\s/g, '');
  await page.getByLabel(words.firstCode).fill(codeOf(secret));
  await page.getByRole('button', { name: words.stepConfirm }).click();
  await expect(page.locator('main').getByRole('status').first()).toContainText(words.stepDone);
  return secret;
}

for (const locale of LOCALES) {
  const words = WORDS[locale];
  const errors = ERRORS[locale];

  test.describe(locale, () => {
    test('one signs in, reads in the own language, and leaves', async ({ page, isMobile: _ }) => {
      await page.goto(`/${locale}/admin`);
      await expect(page).toHaveURL(`/${locale}/login?next=%2F${locale}%2Fadmin`);
      await send(page, 'reporter@tahririeh.example', 'demo-reporter-1401');
      await page.waitForURL(`/${locale}/admin`);
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'fa' ? 'rtl' : 'ltr');
      const open = page.getByRole('button', { name: words.shell.open });
      if (await open.isVisible()) await open.click();
      await page.getByRole('button', { name: words.shell.signOut }).click();
      await page.waitForURL(`/${locale}/login`);
      await page.goto(`/${locale}/admin`);
      await expect(page).toHaveURL(/\/login\?next=/);
    });

    test('a wrong password and an unknown account get one sentence; what was typed stays', async ({
      page,
    }) => {
      await page.goto(`/${locale}/login`);
      for (const email of ['moderator@tahririeh.example', newEmail()]) {
        await send(page, email, 'not the password');
        await expect(alert(page)).toHaveText(errors.sign_in_refused);
        await expect(page.locator('input[type="email"]')).toHaveValue(email);
        await expect(page.locator('input[type="password"]')).toHaveValue('');
        await page.reload();
      }
    });

    test('an ended session leads back to where one was', async ({ page, context }) => {
      await signIn(page, { locale, role: 'chief', path: '/admin/people' });
      await context.clearCookies();
      await page.goto(`/${locale}/admin/people?from=here`);
      await send(page, 'chief@tahririeh.example', 'demo-chief-1401');
      await page.waitForURL(`/${locale}/admin/people?from=here`);
      // Nowhere else, whoever made the link.
      await context.clearCookies();
      await page.goto(`/${locale}/login?next=//evil.example`);
      await send(page, 'chief@tahririeh.example', 'demo-chief-1401');
      await page.waitForURL(/\/(fa|en)\/admin$/);
    });

    test('a form that is sent after the session ended keeps what was typed', async ({
      page,
      context,
    }) => {
      await signIn(page, { locale, role: 'reporter', path: '/admin/account' });
      const name = page.getByLabel(words.account.name, { exact: true });
      await name.fill('نامی که نباید گم شود');
      await context.clearCookies();
      await page.getByRole('button', { name: words.account.save, exact: true }).click();
      await expect(alert(page)).toHaveText(errors.signed_out);
      await expect(name).toHaveValue('نامی که نباید گم شود');
    });

    test('from an invitation to the first sign-in with two steps', async ({
      page,
      browser,
      baseURL,
    }) => {
      const email = newEmail();
      const link = await invite(page, locale, email, 'editor');
      const editor = await join(browser, baseURL ?? '', link, locale);
      // Nothing else is open before the second step.
      await editor.goto(`/${locale}/admin`);
      await expect(editor).toHaveURL(`/${locale}/admin/account/second-step`);
      const secret = await enrol(editor, locale);
      await editor.context().clearCookies();
      await editor.goto(`/${locale}/login`);
      await send(editor, email, PASSWORD);
      await editor.waitForURL(`/${locale}/login/code`);
      await editor.getByLabel(words.signIn.code, { exact: true }).fill('000000');
      await editor.getByRole('button', { name: words.signIn.submit }).click();
      await expect(alert(editor)).toHaveText(errors.code_wrong);
      await editor.getByLabel(words.signIn.code, { exact: true }).fill(codeOf(secret));
      await editor.getByRole('button', { name: words.signIn.submit }).click();
      await editor.waitForURL(`/${locale}/admin`);
      // The link is used up.
      await editor.goto(link);
      await expect(editor.locator('main')).toContainText(words.signIn.inviteGone);
      await editor.context().close();
    });

    test('a refused invitation keeps what was typed and chosen', async ({ page }) => {
      await signIn(page, { locale, role: 'admin', path: '/admin/people' });
      await page.getByLabel(words.people.email).fill('chief@tahririeh.example');
      await page.getByLabel(words.people.role).selectOption('editor');
      const section = page
        .getByRole('group', { name: words.people.sections })
        .getByRole('checkbox');
      await section.nth(1).check();
      await page.getByRole('button', { name: words.people.sendInvite, exact: true }).click();
      await expect(alert(page)).toHaveText(errors.email_taken);
      await expect(page.getByLabel(words.people.email)).toHaveValue('chief@tahririeh.example');
      await expect(page.getByLabel(words.people.role)).toHaveValue('editor');
      await expect(section.nth(1)).toBeChecked();
      await expect(section.nth(0)).not.toBeChecked();
    });

    test('a ban ends the session at once', async ({ page, browser, baseURL }) => {
      const email = newEmail();
      const link = await invite(page, locale, email, 'reporter');
      const reporter = await join(browser, baseURL ?? '', link, locale);
      await page.goto(`/${locale}/admin/people`);
      const row = page.getByRole('row').filter({ hasText: email });
      await row.getByRole('link').click();
      await page.getByLabel(words.people.reason).fill('آزمایش');
      await page.getByRole('button', { name: words.people.ban, exact: true }).click();
      await expect(page.locator('main')).toContainText(words.people.unban.title);
      await reporter.goto(`/${locale}/admin`);
      await expect(reporter).toHaveURL(/\/login/);
      await send(reporter, email, PASSWORD);
      await expect(alert(reporter)).toHaveText(errors.person_banned);
      await reporter.context().close();
    });

    test('it works without script: the invitation, a refusal, the way in', async ({
      page,
      browser,
      baseURL,
    }) => {
      const email = newEmail();
      const link = await invite(page, locale, email, 'reporter');
      const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(link);
      await plain.getByLabel(words.signIn.name).fill('سارا آزمون');
      await plain.getByLabel(words.signIn.newPassword).fill('short');
      await plain.getByRole('button', { name: words.signIn.accept }).click();
      await expect(alert(plain)).toBeVisible();
      await expect(plain.getByLabel(words.signIn.name)).toHaveValue('سارا آزمون');
      await plain.getByLabel(words.signIn.newPassword).fill(PASSWORD);
      await plain.getByRole('button', { name: words.signIn.accept }).click();
      await expect(plain).toHaveURL(`/${locale}/admin`);
      await context.clearCookies();
      await plain.goto(`/${locale}/login`);
      await send(plain, email, PASSWORD);
      await expect(plain).toHaveURL(`/${locale}/admin`);
      await context.close();
    });

    test('what one may not see is not there', async ({ page }) => {
      await signIn(page, { locale, role: 'reporter', path: '/admin' });
      for (const path of ['people', 'people/01a20cc1-efab-77e1-88b5-fe5fe30662a4', 'nothing']) {
        const answer = await page.goto(`/${locale}/admin/${path}`);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.shell.missing);
      }
    });

    test('the language is the person’s own, and the place stays', async ({ page }) => {
      const other = locale === 'fa' ? 'en' : 'fa';
      await signIn(page, { locale, role: 'moderator', path: '/admin/account' });
      await page.getByRole('button', { name: words.shell.language }).click();
      await page.waitForURL(`/${other}/admin/account`);
      await page.getByRole('button', { name: WORDS[other].shell.language }).click();
      await page.waitForURL(`/${locale}/admin/account`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
        // Ten pages are looked at.
        test.slow();
        await page.emulateMedia({ colorScheme });
        const look = async () => {
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join('\n')}`,
          );
          expect(found).toEqual([]);
        };
        for (const path of ['login', 'login/code', 'login/invite/x', 'login/reset/x']) {
          await page.goto(`/${locale}/${path}`);
          await look();
        }
        const link = await invite(page, locale, newEmail(), 'editor');
        await look();
        await page.getByRole('row').getByRole('link').last().click();
        await page.waitForURL(/people\/[0-9a-f]/);
        await expect(page.getByRole('button', { name: words.people.makeReset })).toBeVisible();
        await look();
        for (const path of ['admin', 'admin/account', 'admin/account/second-step']) {
          await page.goto(`/${locale}/${path}`);
          await look();
        }
        await page.goto(link);
        await look();
      });
    }
  });
}

test('nothing of the newsroom is kept on the way, and nothing changes for another site', async ({
  page,
  request,
  baseURL,
}) => {
  await signIn(page, { locale: 'en', role: 'chief', path: '/admin' });
  for (const path of ['/en/admin', '/fa/login', '/en/admin/people', '/en/login/invite/x']) {
    const answer = await page.request.get(path);
    expect(answer.headers()['cache-control']).toContain('no-store');
  }
  const language = { form: { to: 'fa', path: '/en/admin' }, maxRedirects: 0 };
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: baseURL ?? '', 'sec-fetch-site': 'cross-site' },
  ] as Record<string, string>[]) {
    const answer = await page.request.post('/api/admin/language', { ...language, headers });
    expect(answer.status()).toBe(403);
    expect(answer.headers()['cache-control']).toBe('private, no-store');
  }
  const signedOut = await request.get('/api/admin/media');
  expect(signedOut.status()).toBe(401);
  expect(signedOut.headers()['cache-control']).toBe('private, no-store');
  expect(await signedOut.json()).toEqual({ error: { code: 'signed_out' } });
  // Better Auth has no address.
  expect((await request.post('/api/auth/sign-in/email', { data: {} })).status()).toBe(404);
  const [session] = (await page.context().cookies()).filter(({ name }) => /session/.test(name));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});
