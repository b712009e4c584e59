import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

for (const locale of LOCALES) {
  const other = locale === 'fa' ? 'en' : 'fa';

  test(`${locale}: head and JSON-LD say what the page says`, async ({ page, baseURL }) => {
    await page.goto(STORY[locale].path);
    const attribute = (selector: string, name = 'content') =>
      page.locator(selector).first().getAttribute(name);
    const url = `${baseURL}${STORY[locale].path}`;
    expect(await page.title()).toContain(STORY[locale].headline);
    expect(await attribute('link[rel=canonical]', 'href')).toBe(url);
    expect(await attribute(`link[hreflang=${locale}]`, 'href')).toBe(url);
    expect(await attribute(`link[hreflang=${other}]`, 'href')).toBe(
      `${baseURL}${STORY[other].path}`,
    );
    expect(await attribute('meta[property="og:type"]')).toBe('article');
    expect(await attribute('meta[property="article:published_time"]')).toMatch(
      /^2022-12-19T\d\d:\d\d:00\+03:30$/,
    );
    expect(await attribute('meta[property="og:image:width"]')).toBe('1200');
    expect(await attribute('meta[name=robots]')).toBe('max-image-preview:large');

    const json = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    expect(json).not.toMatch(/[۰-۹]{4}-/);
    const [article, breadcrumb] = JSON.parse(json)['@graph'];
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: STORY[locale].headline,
      mainEntityOfPage: url,
      identifier: STORY[locale].path.split('/').at(-1),
      inLanguage: locale === 'fa' ? 'fa-IR' : 'en',
      publisher: { '@type': 'NewsMediaOrganization' },
    });
    expect(article.image[0].contentUrl).toMatch(/-1200\.jpg$/);
    expect(breadcrumb.itemListElement).toHaveLength(3);
    const logo = await page.request.get(article.publisher.logo.url);
    expect([logo.status(), logo.headers()['content-type']]).toEqual([200, 'image/png']);
    const card = await page.request.get(article.image[0].contentUrl);
    expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  });

  test(`${locale}: what machines read has ASCII digits only`, async ({ page }) => {
    await page.goto(STORY[locale].path);
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll('time,a,img,link,meta[property^="article:"],input')].flatMap(
        (element) =>
          ['datetime', 'href', 'src', 'srcset', 'width', 'height', 'content', 'value']
            .map((name) => element.getAttribute(name) ?? '')
            .filter((value) =>
              /[۰-۹٠-٩]/.test(decodeURIComponent(value).replace(/text=.*|subject=.*/, '')),
            ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test(`${locale}: nothing invisible turns the text around`, async ({ request }) => {
    for (const path of [STORY[locale].path, `/${locale}`]) {
      const html = await (await request.get(path)).text();
      expect(html).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    }
  });
}

test('pages are compressed and say that they vary', async ({ request }) => {
  const response = await request.get(STORY.fa.path, { headers: { 'accept-encoding': 'br' } });
  expect(response.headers()['content-encoding']).toBe('br');
  expect(response.headers().vary).toContain('Accept-Encoding');
});
