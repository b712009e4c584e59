import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { breachesOf } from '#tests/support/axe.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

const WORDS = { fa: fa.admin, en: en.admin };
/** The same letters as an Arabic keyboard gives them, and without the half-space. */
const TYPED = { fa: 'كارخانه نوآوري', en: 'INNOVATION  factory' };

for (const locale of LOCALES) {
  const t = WORDS[locale];
  const { headline } = STORY[locale];
  const code = STORY[locale].path.split('/').at(-1) ?? '';

  test(`${locale}: a list by its address, by words however they are typed, and by code`, async ({
    page,
  }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin' });
    await expect(page).toHaveTitle(t.desk.title);
    const search = page.getByLabel(t.desk.filter.search);
    await search.fill(TYPED[locale]);
    await page.getByLabel(t.desk.filter.language).selectOption(locale);
    await search.press('Enter');
    await page.waitForURL(/q=/);
    const rows = page.locator('[data-row]');
    await expect(rows.first()).toContainText(headline);
    await expect(rows.first()).toContainText(t.desk.states.live);
    await page.goto(`/${locale}/admin?q=${code}`);
    await expect(rows).toHaveCount(1);
    await page.goto(`/${locale}/admin?state=draft`);
    await expect(rows).not.toHaveCount(0);
    await expect(rows.filter({ hasNotText: t.desk.states.draft })).toHaveCount(0);
    await page.goto(`/${locale}/admin?q=zzzzqqqq`);
    await expect(page.getByText(t.desk.emptyFilter)).toBeVisible();
  });

  test(`${locale}: a reporter sees no draft of others`, async ({ page }) => {
    await signIn(page, { locale, role: 'reporter', path: '/admin' });
    await page.goto(`/${locale}/admin?state=scheduled`);
    await expect(page.getByText(t.desk.emptyFilter)).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  test(`${locale}: by keyboard alone, to a row, to its selection, to any article`, async ({
    page,
  }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin' });
    // On phones nobody is told of keys; they work there all the same.
    await expect(page.getByText(t.shortcuts.open)).toBeAttached();
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('KeyK');
    await page.keyboard.press('KeyJ');
    const second = page.locator('[data-row]').nth(1);
    await expect(second.locator('[data-row-link]')).toBeFocused();
    await page.keyboard.press('KeyX');
    await expect(second.getByRole('checkbox')).toBeChecked();
    await expect(page.getByRole('region', { name: t.desk.bulk.label })).toBeVisible();
    await page.keyboard.press('Slash');
    const search = page.getByLabel(t.desk.filter.search);
    await expect(search).toBeFocused();
    // Letters belong to what one types.
    await page.keyboard.press('KeyN');
    await expect(search).toHaveValue('n');
    await search.blur();
    await page.keyboard.press('Shift+Slash');
    const help = page.getByRole('dialog', { name: t.shortcuts.title });
    await expect(help).toContainText(t.shortcuts.list.palette);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.keyboard.press('Control+KeyK');
    const palette = page.getByRole('dialog', { name: t.palette.title });
    await expect(palette.getByRole('searchbox').or(palette.getByRole('textbox'))).toBeFocused();
    await page.keyboard.insertText(code);
    await expect(palette.getByRole('option', { name: headline })).toBeVisible();
    expect(await breachesOf(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  });

  test(`${locale}: several at once; what somebody has changed meanwhile is told of by name`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, { locale, role: 'chief', path: '/admin' });
    await page.goto(`/${locale}/admin?state=draft&language=${locale}`);
    const other = await browser.newPage({ baseURL: baseURL ?? '' });
    await signIn(other, { locale, role: 'admin', path: '/admin' });
    await other.goto(`/${locale}/admin?state=draft&language=${locale}`);
    const move = async (tab: typeof page, section: number) => {
      await tab.locator('[data-row]').first().getByRole('checkbox').check();
      const bar = tab.getByRole('region', { name: t.desk.bulk.label });
      await bar.getByRole('button', { name: t.desk.bulk.section }).click();
      await bar.getByRole('combobox').selectOption({ index: section });
      await bar.getByRole('button', { name: t.desk.bulk.apply }).click();
    };
    const name = (await page.locator('[data-row-link]').first().textContent()) ?? '';
    await move(other, 1);
    await expect(other.getByRole('status').filter({ hasText: /1|۱/ }).first()).toBeVisible();
    await move(page, 2);
    const told = page.getByRole('status').filter({ hasText: name });
    await expect(told).toBeVisible();
    await expect(told).toContainText(WORDS_OF_STALE[locale]);
    await other.close();
  });

  test(`${locale}: a list that is kept, and forgotten`, async ({ page }) => {
    await signIn(page, { locale, role: 'editor', path: '/admin' });
    await page.goto(`/${locale}/admin?state=live&language=${locale}`);
    await page.getByText(t.desk.saved.save).click();
    await page.getByLabel(t.desk.saved.name).fill(`${locale} 1`);
    await page.getByRole('button', { name: t.desk.saved.submit, exact: true }).click();
    await expect(page.getByText(t.desk.saved.done)).toBeVisible();
    await page.goto(`/${locale}/admin`);
    await page.getByRole('link', { name: `${locale} 1` }).click();
    await page.waitForURL(/state=live/);
    const remove = t.desk.saved.remove.replace('{name}', `${locale} 1`);
    await page.getByRole('button', { name: remove }).click();
    await expect(page.getByRole('link', { name: `${locale} 1` })).toHaveCount(0);
  });

  test(`${locale}: the calendar goes by the person's own months, and by the other ones`, async ({
    page,
  }) => {
    await signIn(page, { locale, role: 'editor', path: '/admin/calendar' });
    const month = page.getByRole('heading', { level: 2 });
    const first = (await month.textContent()) ?? '';
    await page.getByRole('link', { name: t.calendar.next }).click();
    await expect(month).not.toHaveText(first);
    await page.getByRole('link', { name: t.calendar.today }).click();
    await expect(month).toHaveText(first);
    expect(await breachesOf(page)).toEqual([]);
    const other = locale === 'fa' ? t.calendar.gregory : t.calendar.persian;
    await page.getByRole('link', { name: other }).click();
    await expect(month).not.toHaveText(first);
  });

  test(`${locale}: axe finds nothing on the desk, and on the views of an article`, async ({
    page,
  }) => {
    test.slow();
    await signIn(page, { locale, role: 'chief', path: '/admin' });
    expect(await breachesOf(page)).toEqual([]);
    await page.locator('[data-row]').first().getByRole('checkbox').check();
    await page.getByRole('button', { name: t.desk.bulk.withdraw }).click();
    expect(await breachesOf(page)).toEqual([]);
    await page.goto(`/${locale}/admin?q=${code}`);
    await page.getByRole('link', { name: t.desk.table.views }).click();
    await expect(page.getByRole('img')).toBeVisible();
    await page.getByText(t.views.table).click();
    await expect(page.getByRole('row')).not.toHaveCount(0);
    expect(await breachesOf(page)).toEqual([]);
  });
}

const WORDS_OF_STALE = { fa: fa.errors.stale_version, en: en.errors.stale_version };
