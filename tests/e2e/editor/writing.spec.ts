import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, test } from '#tests/support/site.ts';

const WORDS = { fa, en };
const half = '\u200C';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A new Persian article, in the newsroom of the language. */
async function begin(page: Page, locale: 'fa' | 'en') {
  await signIn(page, { locale, role: 'reporter', path: '/admin/articles/new' });
  await page.getByRole('button', { name: WORDS[locale].admin.article.creating.fa }).click();
  const text = page.getByRole('textbox', { name: WORDS[locale].admin.editor.label });
  await expect(text).toBeVisible();
  return text;
}

for (const locale of LOCALES) {
  const { admin } = WORDS[locale];
  const { tools, embedDialog } = admin.editor;

  test(`${locale}: a text is written, and stands so when the page is opened again`, async ({
    page,
  }) => {
    const text = await begin(page, locale);
    const tool = (name: keyof typeof tools) =>
      page.getByRole('button', { name: tools[name], exact: true });

    await text.click();
    await page.keyboard.insertText('خبر');
    await page.keyboard.press('Shift+Space');
    await page.keyboard.insertText('ها');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('GitHub');
    await page.keyboard.press('Control+Shift+KeyX');
    await expect(tool('rtl')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Alt+Digit2');
    await page.keyboard.insertText('تیتر');
    await expect(tool('heading2')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await tool('table').click();
    await page.keyboard.insertText('سر');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('ستون');
    await tool('deleteRow').click();

    await tool('embed').click();
    const dialog = page.getByRole('dialog');
    await page.keyboard.insertText('https://example.org/1');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText(embedDialog.wrong);
    await dialog.getByRole('textbox').fill('https://t.me/news/33?single');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);

    await expect(page.locator('.editor-counts')).toContainText(locale === 'fa' ? '۵' : '5');
    const written = await text.evaluate((element) => element.textContent);
    expect(written).toContain(`خبر${half}ها`);
    // Kept by itself a moment after the last key.
    await page.waitForTimeout(2500);
    const saved = admin.article.save.saved.replace(/ *\{.*/, '');
    await expect(page.getByText(saved).first()).toBeVisible({ timeout: 15_000 });

    await page.reload();
    await expect(text).toBeVisible();
    expect(await text.evaluate((element) => element.textContent)).toBe(written);
    await expect(text.locator('p[dir="rtl"]')).toHaveText('GitHub');
    await expect(text.locator('h2')).toHaveText('تیتر');
    await expect(text.locator('.editor-embed bdi')).toHaveText('https://t.me/news/33');
  });

  test(`${locale}: pictures of a gallery change places without a drag`, async ({ page }) => {
    await begin(page, locale);
    await page.getByRole('button', { name: tools.picture, exact: true }).click();
    const { picker } = admin.media;
    const dialog = page.getByRole('dialog', { name: picker.several });
    const tiles = dialog.locator('button[aria-pressed]');
    for (const tile of [0, 1, 2]) await tiles.nth(tile).click();
    await dialog.getByRole('button', { name: picker.use, exact: true }).click();
    const figures = page.locator('.editor-gallery > .editor-figure');
    await expect(figures).toHaveCount(3);
    const order = () =>
      figures
        .locator('img')
        .evaluateAll((images) => images.map((image) => image.getAttribute('src')));
    const [a, b, c] = await order();
    const earlier = (at: number) =>
      figures.nth(at).getByRole('button', { name: admin.editor.earlier, exact: true });
    const later = (at: number) =>
      figures.nth(at).getByRole('button', { name: admin.editor.later, exact: true });
    // At the ends there is one way only.
    await expect(earlier(0)).toBeHidden();
    await expect(later(2)).toBeHidden();
    await later(0).click();
    expect(await order()).toEqual([b, a, c]);
    await expect(later(1)).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await order()).toEqual([b, c, a]);
    await expect(earlier(2)).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await order()).toEqual([b, a, c]);
    await page.keyboard.press('Control+KeyS');
    await expect(page.locator('p[data-phase]')).toHaveAttribute('data-phase', 'saved');
    await page.reload();
    await expect(figures).toHaveCount(3);
    expect(await order()).toEqual([b, a, c]);
  });

  test(`${locale}: half-spaces are shown without a change of the text`, async ({ page }) => {
    const text = await begin(page, locale);
    await text.click();
    await page.keyboard.insertText(`می${half}شود`);
    const before = await text.evaluate((element) => element.textContent);
    const show = page.getByRole('button', { name: tools.showZwnj });
    await show.click();
    await expect(text.locator('.zwnj-mark')).toHaveCount(1);
    expect(await text.evaluate((element) => element.textContent)).toBe(before);
    await show.click();
    await expect(text.locator('.zwnj-mark')).toHaveCount(0);
  });

  test(`${locale}: the editor is reached and left by keyboard, and axe finds nothing in it`, async ({
    page,
  }) => {
    const text = await begin(page, locale);
    await text.click();
    await page.keyboard.press('Alt+F10');
    const toolbar = page.getByRole('toolbar', { name: tools.label });
    await expect(toolbar.getByRole('button').first()).toBeFocused();
    await page.keyboard.press(locale === 'fa' ? 'ArrowLeft' : 'ArrowRight');
    await expect(toolbar.getByRole('button').nth(1)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(text).toBeFocused();

    await page.getByRole('button', { name: tools.table, exact: true }).click();
    // A header without words is the author's to fill.
    for (const name of ['یک', 'دو', 'سه']) {
      await page.keyboard.insertText(name);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: tools.factBox }).click();
    // The tools are pushed along on a narrow screen, they do not widen the page.
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);

    const { violations } = await new AxeBuilder({ page })
      .include('.editor')
      .withTags(TAGS)
      .analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`,
    );
    expect(found).toEqual([]);
  });
}
