import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

test('the Persian article has all that the saved page has', async ({ page }) => {
  await page.goto(STORY.fa.path);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'fa');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.fa.headline);
  const time = page.locator('.dates time').first();
  await expect(time).toHaveText('دوشنبه ۲۸ آذر ۱۴۰۱، ۰۷:۳۰');
  await expect(time).toHaveAttribute('datetime', '2022-12-19T07:30:00+03:30');
  await expect(page.locator('.dates .other-date').first()).toHaveText('۱۹ دسامبر ۲۰۲۲');
  await expect(page.locator('.code')).toContainText('004f8e8e6e');
  await expect(page.locator('.short-link a')).toHaveAttribute('href', '/n/004f8e8e6e');
  await expect(page.locator('.lead')).toContainText('سخنگوی شورای اسلامی شهر مشهد');
  await expect(page.locator('.article-body > p')).toHaveCount(11);
  await expect(page.locator('.article-body h2')).toHaveText(
    'حل مسائل شهری با مشارکت کارخانههای نوآوری',
  );
  await expect(page.locator('.source')).toHaveText('منبع: تسنیم');
  await expect(page.locator('.source a')).toHaveAttribute('href', '/fa/source/tasnim');
  await expect(page.locator('.views')).toContainText('بازدید');
  await expect(page.locator('.breadcrumb a')).toHaveText('شهر');
  await expect(page.getByRole('heading', { name: 'اخبار ایران و جهان' })).toBeVisible();
  await expect(page.locator('.policy li')).toHaveCount(3);
  await expect(page.locator('#elsewhere + ul > li')).toHaveCount(6);
});

test('the English article is left to right and Gregorian first', async ({ page }) => {
  await page.goto(STORY.en.path);
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.en.headline);
  await expect(page.locator('.dates time').first()).toHaveText('Monday, 19 December 2022, 13:00');
  await expect(page.locator('.dates .other-date').first()).toHaveText('28 Azar 1401');
  await expect(page.locator('.source')).toHaveText('Source: Tasnim News Agency');
});

for (const locale of LOCALES) {
  test(`${locale}: the lead picture is there, with words for it`, async ({ page }) => {
    await page.goto(STORY[locale].path);
    const picture = page.locator('.article > .article-figure img');
    await expect(picture).not.toHaveAttribute('alt', '');
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
      300,
    );
  });

  test(`${locale}: comments are the published ones, replies under theirs`, async ({ page }) => {
    await page.goto(STORY[locale].path);
    const shown = await page.locator('.comment').count();
    expect(shown).toBeGreaterThan(1);
    expect(await page.locator('.threads ol .comment').count()).toBeGreaterThan(0);
    const facts = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(facts ?? '')['@graph'][0].commentCount).toBe(shown);
  });

  test(`${locale}: leads to the other edition and back`, async ({ page }) => {
    const other = locale === 'fa' ? 'en' : 'fa';
    await page.goto(STORY[locale].path);
    await page.locator('.site-header .edition-link').click();
    await expect(page).toHaveURL(STORY[other].path);
    await page.locator('.edition-note a').click();
    await expect(page).toHaveURL(STORY[locale].path);
  });

  test(`${locale}: every link of the page leads somewhere`, async ({ page, request }) => {
    await page.goto(STORY[locale].path);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) {
      expect((await request.get(link)).status(), link).toBe(200);
    }
  });
}

test('a story without an English edition says so, and the switch says where it leads', async ({
  page,
}) => {
  await page.goto('/fa');
  // The newest of the front page that has no other edition.
  const links = await page
    .locator('.card-headline a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const link of links) {
    await page.goto(link);
    if ((await page.locator('.edition-note a').count()) === 0) break;
  }
  await expect(page.locator('.edition-note')).toHaveText('این خبر نسخهٔ انگلیسی ندارد.');
  await expect(page.locator('.site-header .edition-link')).toHaveAttribute('href', '/en');
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0);
});

test('changed after publication: the page says when', async ({ page }) => {
  await page.goto('/fa');
  const links = await page
    .locator('.card-headline a')
    .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
  for (const link of links) {
    await page.goto(link);
    if ((await page.locator('.dates.revised').count()) > 0) break;
  }
  await expect(page.locator('.dates.revised')).toContainText('به‌روزرسانی:');
});
