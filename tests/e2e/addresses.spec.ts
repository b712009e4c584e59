import { demoCodes } from '#tests/support/demo.ts';
import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

const REDIRECTS: [from: string, to: string][] = [
  ['/en/news/004f8e8e6e', STORY.fa.path],
  ['/fa/news/5c3c287093', STORY.en.path],
  ['/fa/news/004F8E8E6E', STORY.fa.path],
  ['/fa/news/004f8e8e6e/an-old-slug', STORY.fa.path],
  ['/fa/news/004f8e8e6e/دومین-کارخانه', STORY.fa.path],
  ['/fa/news/004f8e8e6e/a/b', STORY.fa.path],
  ['/n/004f8e8e6e', STORY.fa.path],
  ['/n/5c3c287093', STORY.en.path],
];

for (const [from, to] of REDIRECTS) {
  test(`${from} is moved for good`, async ({ request }) => {
    const response = await request.get(encodeURI(from), { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(new URL(response.headers().location ?? '', 'http://site').pathname).toBe(to);
  });
}

test('/ leads to the edition that the reader speaks', async ({ request }) => {
  for (const [languages, path] of [
    ['fa-IR,fa;q=0.9', '/fa'],
    ['en-GB,fa;q=0.5', '/en'],
    ['de,fr', '/fa'],
    ['de,en;q=0.3', '/en'],
  ] as const) {
    const headers = { 'accept-language': languages };
    const response = await request.get('/', { headers, maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([307, path]);
    expect(response.headers().vary).toContain('Accept-Language');
  }
});

const MISSING = {
  fa: {
    heading: 'این صفحه اینجا نیست',
    paths: [
      '/fa/news/0000000000',
      '/fa/news/zz',
      '/fa/nothing',
      '/fa/section/none',
      '/fa/section/city?page=500',
      '/fa/tag/%E0%A4%A',
      '/fa/author/nobody',
      '/fa/source/none',
      '/fa/a/b/c',
    ],
  },
  en: {
    heading: 'This page is not here',
    paths: ['/en/news/0000000000', '/en/nothing', '/en/tag/none', '/en/source/wikinews?page=2'],
  },
};

test.describe('what is not there', () => {
  test.use({ expected: [/404|410/] });
  for (const locale of LOCALES) {
    for (const path of MISSING[locale].paths) {
      test(`${path} is a true 404, each time`, async ({ request }) => {
        for (const _ of [1, 2]) {
          const response = await request.get(path);
          expect(response.status()).toBe(404);
        }
      });
    }

    test(`${locale}: the page says so without script, with a search and the latest`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(`/${locale}/news/0000000000`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(MISSING[locale].heading);
      await expect(page.locator('#latest + ul > li')).toHaveCount(6);
      await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
      await page.locator('main input[type=search]').fill(locale === 'fa' ? 'كارخانه' : 'factory');
      await page.locator('main button[type=submit]').click();
      await expect(page.locator('.card').first()).toBeVisible();
      await context.close();
    });
  }

  test('a path of no edition is 404 in both languages', async ({ page }) => {
    const response = await page.goto('/zzz/news');
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText(MISSING.fa.heading);
    await expect(page.locator('h2')).toHaveText(MISSING.en.heading);
  });

  test('a withdrawn story is 410 with a notice, and its text is gone', async ({
    page,
    request,
  }) => {
    const { withdrawn } = demoCodes();
    const response = await page.goto(`/fa/news/${withdrawn.code}`);
    expect(response?.status()).toBe(410);
    await expect(page.locator('h1')).toHaveText('این خبر برداشته شده است');
    await expect(page.getByText('دو منبع این خبر حرف خود را پس گرفتند.')).toBeVisible();
    expect(await (await request.get(`/fa/news/${withdrawn.code}`)).text()).not.toContain(
      withdrawn.headline,
    );
  });

  test('what is not public has no page', async ({ request }) => {
    const { hidden } = demoCodes();
    expect(hidden.length).toBeGreaterThan(3);
    for (const { code, locale } of hidden) {
      expect((await request.get(`/${locale}/news/${code}`)).status()).toBe(404);
      expect((await request.get(`/n/${code}`)).status()).toBe(404);
    }
  });
});

test('other methods are refused', async ({ request }) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const response = await request.fetch(STORY.fa.path, { method });
    expect([method, response.status()]).toEqual([method, 405]);
  }
});
