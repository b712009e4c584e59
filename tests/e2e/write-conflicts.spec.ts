import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, test } from '#tests/support/site.ts';
import {
  beginArticle,
  field,
  isOpen,
  isSaved,
  phase,
  save,
  TEXTS,
  WORDS,
  write,
} from '#tests/support/writing.ts';

// What the browser says of answers that the test asks for.
test.use({ expected: [/Failed to load resource: .*(409|401|ERR_INTERNET_DISCONNECTED)/] });

for (const locale of LOCALES) {
  const words = WORDS[locale];
  const texts = TEXTS[locale];

  test.describe(`what is typed in ${locale}`, () => {
    test.describe.configure({ timeout: 90_000 });

    test('by two people is merged, and where they meet one decides', async ({
      page,
      browser,
      baseURL,
    }) => {
      const path = await beginArticle(page, locale);
      await write(page, texts);
      await save(page);
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      const other = await context.newPage();
      await signIn(other, { locale, role: 'editor', path: path.replace(/^\/(fa|en)/, '') });
      await isOpen(other);

      // In different fields: joined without a question.
      await write(other, { lead: `${texts.lead} A` });
      await save(other);
      await write(page, { headline: `${texts.headline} B` });
      await isSaved(page);
      await expect(field(page, 'lead')).toHaveValue(`${texts.lead} A`);
      await expect(field(page, 'headline')).toHaveValue(`${texts.headline} B`);

      // In the same: a question. The other page has got the change by its own next look.
      await expect(field(other, 'headline')).toHaveValue(`${texts.headline} B`, {
        timeout: 20_000,
      });
      await write(other, { headline: `${texts.headline} C` });
      await save(other);
      await write(page, { headline: `${texts.headline} D` });
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible({ timeout: 15_000 });
      await expect(dialog).toContainText('C');
      await expect(dialog).toContainText('D');
      await dialog.getByLabel(words.merge.both).check();
      await dialog.getByRole('button', { name: words.merge.done }).click();
      await isSaved(page);
      await expect(field(page, 'headline')).toHaveValue(`${texts.headline} D ${texts.headline} C`);
      await expect(page.locator('[data-presence]')).not.toBeEmpty({ timeout: 15_000 });
    });

    test('outlives the session', async ({ page, context }) => {
      const path = await beginArticle(page, locale);
      await write(page, texts);
      await isSaved(page);
      await context.clearCookies();
      await write(page, { lead: `${texts.lead} 2` });
      await expect(phase(page)).toHaveAttribute('data-phase', 'signedOut', { timeout: 15_000 });
      await expect(page.getByText(words.save.signedOutText)).toBeVisible();
      await expect(field(page, 'lead')).toHaveValue(`${texts.lead} 2`);
      const second = await context.newPage();
      await signIn(second, { locale, role: 'chief', path: '/admin' });
      await second.close();
      await page.getByRole('button', { name: words.save.goOn }).click();
      await isSaved(page);
      await page.goto(path);
      await expect(field(page, 'lead')).toHaveValue(`${texts.lead} 2`);
    });

    test('outlives a lost line', async ({ page, context }) => {
      await beginArticle(page, locale);
      await write(page, texts);
      await isSaved(page);
      await context.setOffline(true);
      await write(page, { lead: `${texts.lead} 3` });
      await expect(phase(page)).toHaveAttribute('data-phase', 'retrying', { timeout: 15_000 });
      await expect(page.getByText(words.save.retryingText)).toBeVisible();
      await context.setOffline(false);
      await isSaved(page);
    });

    test('outlives a closed tab', async ({ page, context }) => {
      const path = await beginArticle(page, locale);
      await write(page, texts);
      await isSaved(page);
      await context.setOffline(true);
      await write(page, { headline: `${texts.headline} 4` });
      await expect(phase(page)).toHaveAttribute('data-phase', /changed|retrying/);
      // As a crash would: without a word.
      await page.close();
      await context.setOffline(false);
      const again = await context.newPage();
      await again.goto(path);
      await isOpen(again);
      await expect(field(again, 'headline')).toHaveValue(texts.headline);
      await again.getByRole('button', { name: words.left.takeUp }).click();
      await expect(field(again, 'headline')).toHaveValue(`${texts.headline} 4`);
      await isSaved(again);
      await again.reload();
      await isOpen(again);
      await expect(field(again, 'headline')).toHaveValue(`${texts.headline} 4`);
      await expect(again.getByRole('button', { name: words.left.takeUp })).toHaveCount(0);
    });
  });
}
