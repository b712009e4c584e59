import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, test } from '#tests/support/site.ts';
import {
  beginArticle,
  field,
  isOpen,
  isSaved,
  openPanel,
  publishNow,
  readerPath,
  TEXTS,
  unfold,
  WORDS,
  write,
  writeWhole,
} from '#tests/support/writing.ts';

const MENDED = {
  before: 'شهرداری ها می توانند کارخانههای تازه بسازند',
  after: 'شهرداری‌ها می‌توانند کارخانه‌های تازه بسازند',
};

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test.describe(`an article in ${locale}`, () => {
    // The story of one article is long, and its server may be busy.
    test.describe.configure({ timeout: 90_000 });

    test.describe('that is withdrawn', () => {
      test.use({ expected: [/410/] });

      test('goes from an empty form to its readers, is corrected, and leaves with a reason', async ({
        page,
        browser,
        baseURL,
      }) => {
        const mark = crypto.randomUUID().slice(0, 8);
        await beginArticle(page, locale);
        await writeWhole(page, locale, mark);
        await publishNow(page, locale);
        const path = await readerPath(page, locale);
        const reader = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
        await reader.goto(path);
        await expect(reader.locator('h1')).toContainText(mark);
        await expect(reader.locator('.article-body')).toContainText(TEXTS[locale].body);

        const panel = await openPanel(page, locale);
        await unfold(panel, words.corrections.title);
        const note = `${TEXTS[locale].lead} ${mark}`;
        await panel.locator('textarea[name="correctionText"]').fill(note);
        await panel.getByRole('button', { name: words.corrections.add }).click();
        await expect(panel.locator('li', { hasText: mark })).toBeVisible();
        await expect(async () => {
          await reader.reload();
          await expect(reader.locator('article.article')).toContainText(note, { timeout: 500 });
        }).toPass();

        await panel.getByRole('button', { name: words.withdraw, exact: true }).click();
        const dialog = page.getByRole('dialog');
        await dialog.locator('textarea[name="reason"]').fill(`${words.untitled} ${mark}`);
        await dialog.getByRole('button', { name: words.withdrawing.withdraw, exact: true }).click();
        await expect(panel.getByText(words.states.withdrawn, { exact: true })).toBeVisible();
        await expect(async () => {
          const answer = await reader.goto(path);
          expect(answer?.status()).toBe(410);
          await expect(reader.locator('main')).toContainText(mark, { timeout: 500 });
        }).toPass();
      });
    });

    test('that lacks something is not published, and says what it lacks', async ({ page }) => {
      await beginArticle(page, locale);
      await write(page, { headline: TEXTS[locale].headline });
      await isSaved(page);
      const panel = await openPanel(page, locale);
      await panel.getByRole('button', { name: words.publish, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(words.publishing.missing)).toBeVisible();
      await expect(dialog.getByRole('listitem').first()).toBeVisible();
      await expect(dialog.getByRole('button', { name: words.publishing.now })).toHaveCount(0);
    });

    test('is scheduled by the calendar of the language, and cancelled', async ({ page }) => {
      await beginArticle(page, locale);
      await writeWhole(page, locale);
      const panel = await openPanel(page, locale);
      await panel.getByRole('button', { name: words.publish, exact: true }).click();
      const dialog = page.getByRole('dialog');
      const year = dialog.locator('[role="spinbutton"][data-type="year"]');
      await expect(year).toContainText(locale === 'fa' ? /۱۴\d*|۱۴/ : /20/);
      await year.press('ArrowDown');
      await expect(dialog.getByText(words.moment.problems.past)).toBeVisible();
      await expect(
        dialog.getByRole('button', { name: words.publishing.schedule, exact: true }),
      ).toBeDisabled();
      await year.press('ArrowUp');
      await dialog.locator('[role="spinbutton"][data-type="month"]').press('ArrowUp');
      await dialog.getByRole('button', { name: words.publishing.schedule, exact: true }).click();
      await expect(panel.getByText(words.states.scheduled, { exact: true })).toBeVisible();
      const waiting = panel.locator('[data-waiting="publication"]');
      await expect(waiting.locator('[data-distance]')).not.toBeEmpty();
      await waiting.getByRole('button', { name: words.schedule.cancel }).click();
      await expect(waiting).toHaveCount(0);
      await expect(panel.getByText(words.states.approved, { exact: true })).toBeVisible();
    });

    test('goes through review', async ({ page, browser, baseURL }) => {
      const path = await beginArticle(page, locale, 'reporter');
      await writeWhole(page, locale);
      const panel = await openPanel(page, locale);
      await expect(panel.getByRole('button', { name: words.publish, exact: true })).toHaveCount(0);
      await panel.getByText(words.review.handOn).click();
      await panel.locator('textarea[name="reviewNote"]').fill(TEXTS[locale].body);
      await panel.getByRole('button', { name: words.review.go.inReview }).click();
      await expect(panel.getByText(words.states.inReview, { exact: true })).toBeVisible();
      // It is in others' hands now.
      await expect(field(page, 'headline')).toHaveAttribute('readonly');

      const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
      await signIn(other, { locale, role: 'chief', path: path.replace(/^\/(fa|en)/, '') });
      await isOpen(other);
      const theirs = await openPanel(other, locale);
      await expect(theirs.getByText(TEXTS[locale].body)).toBeVisible();
      await theirs.getByText(words.review.handOn).click();
      await theirs.getByRole('button', { name: words.review.go.approved }).click();
      await expect(theirs.getByText(words.states.approved, { exact: true })).toBeVisible();
    });

    test('is restored from an earlier revision', async ({ page }) => {
      const path = await beginArticle(page, locale);
      await write(page, { headline: TEXTS[locale].headline });
      await isSaved(page);
      await write(page, { headline: TEXTS[locale].lead });
      await page.keyboard.press('Control+KeyS');
      await isSaved(page);
      await page.goto(`${path}/revisions`);
      await expect(page.locator('ins, del').first()).toBeVisible();
      await page.goto(`${path}/revisions?number=1`);
      await page.getByRole('button', { name: words.history.restore }).click();
      await page.waitForURL(`**${path}`);
      await isOpen(page);
      await expect(field(page, 'headline')).toHaveValue(TEXTS[locale].headline);
    });
  });
}

test('half-spaces are proposed, taken one by one or together, and proposed no more', async ({
  page,
}) => {
  const words = WORDS.fa.typography;
  await beginArticle(page, 'fa');
  await write(page, { headline: MENDED.before, body: `${MENDED.before}.` });
  await isSaved(page);
  await page.getByRole('button', { name: WORDS.fa.mend, exact: true }).click();
  const proposals = page.locator('[data-proposal]');
  await expect(proposals).toHaveCount(6);
  await expect(proposals.first().locator('[data-joiner]').first()).toBeVisible();
  await proposals.first().getByRole('button', { name: words.accept }).click();
  await expect(field(page, 'headline')).toHaveValue(/^شهرداری‌ها می توانند/);
  await proposals.last().getByRole('button', { name: words.reject }).click();
  await expect(proposals).toHaveCount(4);
  await page.getByRole('button', { name: /پذیرفتن/ }).click();
  await expect(field(page, 'headline')).toHaveValue(MENDED.after);
  await expect(page.locator('.editor-text')).toContainText('شهرداری‌ها می‌توانند');
  await expect(page.locator('.editor-text')).toContainText('کارخانههای');
  await page.getByRole('button', { name: words.again }).click();
  await expect(proposals).toHaveCount(1);
  await isSaved(page);
});
