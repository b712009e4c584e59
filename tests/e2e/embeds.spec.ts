import { expect, LOCALES, test } from '#tests/support/site.ts';

/** The demo's story with a box, a gallery and a video: found by the search, as a reader would. */
const STORY_WITH_VIDEO = {
  fa: { words: 'نمایشگاه کتاب کودک کرمانشاه', show: 'نمایش همین‌جا', original: 'دیدن در یوتیوب' },
  en: { words: 'In Kermanshah, a book fair', show: 'Show it here', original: 'See it on YouTube' },
} as const;
const VIDEO = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ';

for (const locale of LOCALES) {
  const { words, show, original } = STORY_WITH_VIDEO[locale];

  // A request to another host before the press fails every test of this site (tests/support/site.ts).
  test.describe(`${locale}: a video in a text`, () => {
    test.use({ expected: [/youtube-nocookie\.com/] });

    test('asks nothing of its provider until a reader wants it', async ({ page, complaints }) => {
      await page.goto(`/${locale}/search?q=${encodeURIComponent(words)}`);
      await page.locator('main a', { hasText: words }).first().click();
      const video = page.locator('embed-frame');
      await video.scrollIntoViewIfNeeded();
      await expect(video.getByRole('link', { name: original })).toHaveAttribute(
        'href',
        'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      );
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);

      // Nobody leaves for the provider from here: its page is a word of our own.
      await page.route(`${VIDEO}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>video</p>' }),
      );
      await video.getByRole('button', { name: show }).click();
      const frame = page.locator('embed-frame iframe');
      await expect(frame).toHaveAttribute('src', VIDEO);
      await expect(frame).toHaveAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-popups',
      );
      await expect(frame).toBeFocused();
      await expect(page.frameLocator('embed-frame iframe').getByText('video')).toBeVisible();
      expect(complaints).toEqual([`request to another host: ${VIDEO}`]);
    });
  });

  test.describe(`${locale}: without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('a video is a link, and no button that does nothing', async ({ page }) => {
      await page.goto(`/${locale}/search?q=${encodeURIComponent(words)}`);
      await page.locator('main a', { hasText: words }).first().click();
      const video = page.locator('embed-frame');
      await expect(video.getByRole('link', { name: original })).toBeVisible();
      await expect(video.getByRole('button')).toHaveCount(0);
      await expect(page.locator('.fact-box')).toBeVisible();
      await expect(page.locator('.gallery img')).toHaveCount(3);
    });
  });
}
