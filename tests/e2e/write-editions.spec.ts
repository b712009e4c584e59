import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, LOCALES, test } from '#tests/support/site.ts';
import {
  beginArticle,
  field,
  isOpen,
  isSaved,
  openPanel,
  publishNow,
  TEXTS,
  unfold,
  WORDS,
  write,
  writeWhole,
} from '#tests/support/writing.ts';

// A page in a frame has landmarks of its own; it is tried as readers get it.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  expect(found).toEqual([]);
}

for (const locale of LOCALES) {
  const words = WORDS[locale];
  const other = locale === 'fa' ? 'en' : 'fa';

  test.describe(`of an article in ${locale}`, () => {
    test.describe.configure({ timeout: 90_000 });

    test('the other edition is begun, and told when its source has moved on', async ({ page }) => {
      const path = await beginArticle(page, locale);
      await writeWhole(page, locale);
      await publishNow(page, locale);
      const panel = await openPanel(page, locale);
      await unfold(panel, words.editions.title);
      await panel.getByRole('button', { name: words.editions.create[other] }).click();
      await page.waitForURL(/\/editions$/);
      await isOpen(page);
      const source = page.getByRole('complementary', { name: words.editions.source });
      await expect(source).toContainText(TEXTS[locale].lead);
      await write(page, { headline: TEXTS[other].headline });
      await isSaved(page);
      const translation = page.url();

      await page.goto(path);
      await isOpen(page);
      await write(page, { lead: `${TEXTS[locale].lead} X` });
      await isSaved(page);
      const again = await openPanel(page, locale);
      await again.getByRole('button', { name: words.publishChange }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words.publishing.nowChange })
        .click();
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await page.goto(translation);
      await isOpen(page);
      await expect(source.getByText(words.editions.stale)).toBeVisible();
      await expect(source.locator('ins')).toContainText('X');
      await source.getByRole('button', { name: words.editions.noChange }).click();
      await expect(source.getByText(words.editions.stale)).toHaveCount(0);
    });

    test.describe('by a link', () => {
      test.use({ expected: [/404/] });

      test('one revision is read without an account, until the link is revoked', async ({
        page,
        browser,
        baseURL,
      }) => {
        await beginArticle(page, locale);
        await writeWhole(page, locale);
        const panel = await openPanel(page, locale);
        await unfold(panel, words.links.title);
        await panel.locator('select[name="linkHours"]').selectOption('1');
        await panel.getByRole('button', { name: words.links.create }).click();
        const url = await panel.locator('input[name="previewUrl"]').inputValue();
        await write(page, { headline: `${TEXTS[locale].headline} later` });
        await isSaved(page);

        const guest = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
        const answer = await guest.goto(url);
        expect(answer?.status()).toBe(200);
        expect(answer?.headers()['cache-control']).toContain('no-store');
        await expect(guest.locator('h1')).toHaveText(TEXTS[locale].headline);
        await expect(guest.locator('.preview-note')).toBeVisible();
        await expect(guest.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
        await expectAccessible(guest);

        await panel.getByRole('button', { name: words.links.revoke }).click();
        await expect(panel.getByRole('button', { name: words.links.revoke })).toHaveCount(0);
        expect((await guest.goto(url))?.status()).toBe(404);
        await expect(guest.locator('h1')).not.toContainText(TEXTS[locale].headline);
      });
    });

    test('every page is accessible, and its preview is what readers would see', async ({
      page,
    }) => {
      const path = await beginArticle(page, locale);
      await expectAccessible(page);
      await writeWhole(page, locale);
      await expectAccessible(page);
      const panel = await openPanel(page, locale);
      for (const title of [words.parts.byline, words.parts.source, words.parts.related]) {
        await unfold(panel, title);
      }
      await panel.getByRole('button', { name: words.publish, exact: true }).click();
      await expect(
        page.getByRole('dialog').getByRole('button', { name: words.publishing.now }),
      ).toBeVisible();
      await page.getByRole('dialog').getByRole('button', { name: words.moment.openMonth }).click();
      await expect(page.getByRole('grid')).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${path}/revisions`);
      await expectAccessible(page);
      await page.goto(`${path}/preview`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('h1')).toHaveText(TEXTS[locale].headline);
      await expect(frame.locator('.preview-note')).toBeVisible();
      await page.getByRole('button', { name: words.previewing.desktop }).click();
      await expect(page.locator('iframe')).toHaveJSProperty('offsetWidth', 1280);
      await expectAccessible(page);
      await page.goto(`/${locale}/admin/articles/new`);
      await expectAccessible(page);
      await page.goto(path);
      await isOpen(page);
      await expect(field(page, 'headline')).toHaveValue(TEXTS[locale].headline);
    });
  });
}
