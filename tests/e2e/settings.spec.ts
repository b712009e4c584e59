import type { Page } from '@playwright/test';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { breachesOf } from '#tests/support/axe.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

const WORDS = { fa: fa.admin, en: en.admin };
const ERRORS = { fa: fa.errors, en: en.errors };

test.use({ expected: [/404/] });
// They change what all of them read, so they come one after the other, and once.
test.describe.configure({ mode: 'default' });

for (const locale of LOCALES) {
  test(`${locale}: axe finds nothing on any page of the settings, however narrow`, async ({
    page,
  }) => {
    test.slow();
    await signIn(page, { locale, role: 'admin', path: '/admin/settings/names' });
    for (const part of [
      'names',
      'comments',
      'sharing',
      'menus',
      'sections',
      'sources',
      'words',
      'redirects',
    ]) {
      await page.goto(`/${locale}/admin/settings/${part}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await breachesOf(page), part).toEqual([]);
      const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(room, part).toBeLessThanOrEqual(0);
    }
  });
}

test.describe('changes', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 600, 'tried once is enough');
  for (const locale of LOCALES) changesIn(locale);
});

function changesIn(locale: (typeof LOCALES)[number]) {
  const t = WORDS[locale];
  const save = async (
    page: Page,
    form = page.locator('form').filter({ hasText: t.settings.save }),
  ) => {
    await form.getByRole('button', { name: t.settings.save, exact: true }).first().click();
    const saved = page.getByText(t.settings.saved);
    await expect(saved).toBeVisible();
  };

  test(`${locale}: only the administrator names the site; readers read it at once`, async ({
    page,
  }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin/settings/comments' });
    const parts = page.getByRole('navigation', { name: t.settings.parts });
    await expect(parts.getByRole('link', { name: t.settings.names.title })).toHaveCount(0);
    expect((await page.goto(`/${locale}/admin/settings/names`))?.status()).toBe(404);
    await page.context().clearCookies();
    await signIn(page, { locale, role: 'admin', path: '/admin/settings/names' });
    const group = page.getByRole('group', { name: t.settings.names[`${locale}Edition`] });
    const tagline = group.getByLabel(t.settings.names.tagline);
    await tagline.fill(`It’s {one} <b> ${locale}`);
    await save(page);
    expect(await breachesOf(page)).toEqual([]);
    await expect
      .poll(async () => (await page.request.get(`/${locale}`)).text())
      .toContain(`It’s {one} &lt;b&gt; ${locale}`);
    await tagline.fill('');
    await save(page);
  });

  test(`${locale}: a policy line that is off is gone from readers' pages, and back`, async ({
    page,
  }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin/settings/comments' });
    const row = page.getByRole('main').locator('ol > li').nth(2);
    const text = await row.locator(`textarea[lang=${locale}]`).inputValue();
    const seen = async () => (await page.request.get(STORY[locale].path)).text();
    await row.getByRole('checkbox').uncheck();
    await save(page);
    await expect.poll(seen).not.toContain(text);
    await page.reload();
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: t.settings.comments.add }).click();
    await page.getByRole('button', { name: t.settings.save, exact: true }).click();
    // An empty line is refused, and the rest is still there.
    await expect(page.getByText(ERRORS[locale].line_empty)).toBeVisible();
    await expect(row.getByRole('checkbox')).toBeChecked();
    const newLine = t.settings.removeOne.replace('{name}', t.settings.comments.newLine);
    await page.getByRole('button', { name: newLine }).click();
    await save(page);
    await expect.poll(seen).toContain(text);
    expect(await breachesOf(page)).toEqual([]);
  });

  test(`${locale}: a section is made, moved, hung elsewhere and removed`, async ({ page }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin/settings/sections' });
    const slug = `trial-${locale}`;
    const make = page.locator('form').filter({ hasText: t.settings.sections.create });
    await make.getByLabel(t.settings.sections.nameFa).fill('آزمایشی');
    await make.getByLabel(t.settings.sections.nameEn).fill(`Trial ${locale}`);
    await make.getByLabel(t.settings.sections.slug).fill('City');
    await make.getByRole('button', { name: t.settings.sections.create }).click();
    await expect(page.getByText(ERRORS[locale].slug_taken)).toBeVisible();
    await expect(make.getByLabel(t.settings.sections.nameFa)).toHaveValue('آزمایشی');
    await make.getByLabel(t.settings.sections.slug).fill(slug);
    await make.getByRole('button', { name: t.settings.sections.create }).click();
    const row = page.getByRole('listitem').filter({ hasText: `/${slug}` });
    await expect(row).toBeVisible();
    const name = locale === 'fa' ? 'آزمایشی' : `Trial ${locale}`;
    const up = row.getByRole('button', { name: t.settings.moveUp.replace('{name}', name) });
    const place = () =>
      page.getByRole('listitem').filter({ hasText: t.settings.sections.edit }).allInnerTexts();
    const before = (await place()).findIndex((text) => text.includes(slug));
    await up.click();
    await expect
      .poll(async () => (await place()).findIndex((text) => text.includes(slug)))
      .toBe(before - 1);
    expect(await breachesOf(page)).toEqual([]);
    await row.getByRole('button', { name: t.settings.removeOne.replace('{name}', name) }).click();
    await expect(row).toHaveCount(0);
    const city = page.getByRole('listitem').filter({ hasText: '/city' });
    await city.getByRole('button').last().click();
    await expect(page.getByText(ERRORS[locale].section_in_use)).toBeVisible();
  });

  test(`${locale}: a link of one's own stands in the head of the edition`, async ({ page }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin/settings/menus' });
    const form = page.locator('form').filter({ hasText: t.settings.menus[locale] });
    await form.getByLabel(t.settings.menus.own).check();
    await form.getByRole('button', { name: t.settings.menus.addSection }).click();
    await form.getByRole('button', { name: t.settings.menus.addLink }).click();
    await form.getByRole('textbox', { name: t.settings.menus.label }).last().fill(`Link ${locale}`);
    await form
      .getByRole('textbox', { name: t.settings.menus.url })
      .last()
      .fill('javascript:alert(1)');
    await form.getByRole('button', { name: t.settings.save, exact: true }).click();
    await expect(form.getByText(ERRORS[locale].address_invalid)).toBeVisible();
    await form
      .getByRole('textbox', { name: t.settings.menus.url })
      .fill('https://example.org/about');
    await save(page, form);
    const head = async () => (await page.request.get(`/${locale}/nothing`)).text();
    await expect.poll(head).toContain('href="https://example.org/about"');
    expect(await breachesOf(page)).toEqual([]);
    await form.getByLabel(t.settings.menus.own).uncheck();
    await save(page, form);
    await expect.poll(head).not.toContain('example.org/about');
  });

  test(`${locale}: sharing and sources can be changed, and axe finds nothing`, async ({ page }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin/settings/sharing' });
    const email = page.getByRole('checkbox').last();
    await email.uncheck();
    await save(page);
    await email.check();
    await save(page);
    expect(await breachesOf(page)).toEqual([]);
    await page.goto(`/${locale}/admin/settings/sources`);
    expect(await breachesOf(page)).toEqual([]);
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.waitForURL(/sources\/[0-9a-f-]{36}$/);
    const url = page.getByLabel(t.settings.sources.url);
    const before = await url.inputValue();
    await url.fill('not an address');
    await page.getByRole('button', { name: t.settings.save, exact: true }).click();
    await expect(page.getByText(ERRORS[locale].address_invalid)).toBeVisible();
    await expect(url).toHaveValue('not an address');
    await url.fill(before);
    await save(page);
    expect(await breachesOf(page)).toEqual([]);
  });

  test(`${locale}: the history tells of it, by act; who has no business there finds nothing`, async ({
    page,
  }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin/settings/sharing' });
    const rows = page.getByRole('main').locator('ol > li');
    const first = rows.first();
    await first.getByRole('button').last().click();
    await save(page);
    await page.reload();
    await rows.nth(1).getByRole('button').first().click();
    await save(page);
    await page.goto(`/${locale}/admin/audit`);
    await page.getByLabel(t.audit.filter.action).selectOption('setting.change');
    await page.getByRole('button', { name: t.audit.filter.apply }).click();
    await page.waitForURL(/action=setting.change/);
    const events = page.getByRole('listitem').filter({ has: page.locator('time') });
    await expect(events.first()).toContainText(t.audit.settings.shareTargets);
    expect(await breachesOf(page)).toEqual([]);
    await page.goto(`/${locale}/admin/audit?from=x`);
    await expect(page.getByText(t.audit.filter.dateWrong.replace('{typed}', 'x'))).toBeVisible();
    await page.context().clearCookies();
    await signIn(page, { locale, role: 'editor', path: '/admin' });
    expect((await page.goto(`/${locale}/admin/audit`))?.status()).toBe(404);
  });
}
