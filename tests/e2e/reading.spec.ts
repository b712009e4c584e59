import { expect, LOCALES, STORY, test, textSize } from '#tests/support/site.ts';

const WORDS = {
  fa: {
    larger: 'متن بزرگ‌تر',
    smaller: 'متن کوچک‌تر',
    normal: 'متن معمولی',
    announced: '۱۱۵',
    dark: 'تیره',
    copied: 'رونوشت شد',
    code: 'رونوشت کد خبر',
  },
  en: {
    larger: 'Larger text',
    smaller: 'Smaller text',
    normal: 'Normal text',
    announced: '115',
    dark: 'Dark',
    copied: 'Copied',
    code: 'Copy the news code',
  },
};

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test.describe('text size', () => {
    // One part of the test holds script files back, which the browser reports.
    test.use({ expected: [/ERR_FAILED/] });
    test(`${locale}: text size is three real buttons, kept, and there before the first paint`, async ({
      page,
    }) => {
      await page.goto(STORY[locale].path);
      const normal = await textSize(page);
      for (const name of [words.smaller, words.normal, words.larger]) {
        const box = await page.getByRole('button', { name, exact: true }).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(24);
      }
      await page.getByRole('button', { name: words.larger, exact: true }).click();
      expect(await textSize(page)).toBeCloseTo(normal * 1.15, 1);
      await expect(page.locator('text-size [role=status]')).toContainText(words.announced);

      // What the first paint sees after a reload: the size must stand before any script file has run.
      await page.route('**/*.js', (route) => route.abort());
      await page.reload({ waitUntil: 'commit' });
      await page.locator('.article-body p').first().waitFor();
      expect(await textSize(page)).toBeCloseTo(normal * 1.15, 1);
      await page.unroute('**/*.js');

      await page.reload();
      await page.getByRole('button', { name: words.normal, exact: true }).click();
      expect(await textSize(page)).toBeCloseTo(normal, 1);
      await page.reload();
      expect(await textSize(page)).toBeCloseTo(normal, 1);
    });
  });

  test(`${locale}: text grows with the browser's own font size`, async ({ page }) => {
    await page.goto(STORY[locale].path);
    const normal = await textSize(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    expect(await textSize(page)).toBeCloseTo(normal * 2, 1);
  });

  test(`${locale}: the dark theme is chosen, kept, and may be left to the device`, async ({
    page,
  }) => {
    await page.goto(STORY[locale].path);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: words.dark, exact: true }).click();
    expect(await paper()).not.toBe(light);
    await page.reload();
    expect(await paper()).not.toBe(light);
    await page.locator('theme-switch [data-theme=system]').click();
    expect(await paper()).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
  });

  test(`${locale}: the news code is copied`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(STORY[locale].path);
    await page.getByRole('button', { name: words.code }).click();
    await expect(page.locator('.code [role=status]')).toHaveText(words.copied);
    const code = STORY[locale].path.split('/').at(-1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });

  test(`${locale}: sharing is plain links to the short address`, async ({ page }) => {
    await page.goto(STORY[locale].path);
    const links = await page
      .locator('.share a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links).toHaveLength(8);
    const short = encodeURIComponent(`/n/${STORY[locale].path.split('/').at(-1)}`);
    for (const link of links) expect(link).toContain(short);
    const hosts = ['t.me', 'eitaa.com', 'ble.ir', 'rubika.ir', 'splus.ir', 'wa.me', 'x.com'];
    for (const host of hosts) expect(links.join(' ')).toContain(`https://${host}/`);
  });

  test(`${locale}: without script the story is whole and no dead button is left`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(STORY[locale].path);
    await expect(page.locator('h1')).toHaveText(STORY[locale].headline);
    await expect(page.locator('.article button:visible')).toHaveCount(0);
    await expect(page.locator('.share a').first()).toBeVisible();
    await context.close();
  });

  test(`${locale}: on paper there is the story, where it is from, and nothing else`, async ({
    page,
  }) => {
    await page.goto(STORY[locale].path);
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string) => page.locator(selector).first().isVisible();
    for (const selector of [
      '.print-head',
      '.headline',
      '.dates',
      '.lead',
      '.article-body',
      '.source',
      '.print-foot',
    ]) {
      expect(await seen(selector), selector).toBe(true);
    }
    const rest = [
      '.site-header',
      '.site-footer',
      '.beside',
      '.article-tools',
      '.share',
      '.comments',
      '.tags',
      '.edition-note',
      '.article > .article-figure',
      '.byline',
      '.breadcrumb',
    ];
    for (const selector of rest) expect(await seen(selector), selector).toBe(false);
    await expect(page.locator('.print-foot')).toContainText(
      STORY[locale].path.split('/').at(-1) ?? '',
    );
    await expect(page.locator('.print-head')).toContainText(new URL(page.url()).host);
  });
}

test('the skip link and the tab order reach the text by keyboard', async ({ page }) => {
  await page.goto(STORY.fa.path);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('nothing moves sideways on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/fa', '/en', STORY.fa.path, STORY.en.path]) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
