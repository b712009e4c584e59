import { test as base, expect, type Page } from '@playwright/test';

/** The demo's stories that the promises are tried on. */
export const STORY = {
  fa: {
    path: '/fa/news/004f8e8e6e',
    headline: 'دومین کارخانه نوآوری در حاشیه شهر مشهد ایجاد میشود',
  },
  en: {
    path: '/en/news/5c3c287093',
    headline: 'Second innovation factory planned for the edge of Mashhad',
  },
} as const;

export const LOCALES = ['fa', 'en'] as const;

/**
 * A page that must not complain: an error or a warning on the console, a broken script or a request to
 * another host fails the test. The browser's own line about a 404 document is announced by `expects`.
 */
export const test = base.extend<{ complaints: string[]; expected: RegExp[] }>({
  expected: [[], { option: true }],
  complaints: [
    async ({ page, baseURL, expected }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(`broken script: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '')) {
          complaints.push(`request to another host: ${url}`);
        }
      });
      await use(complaints);
      const unexpected = complaints.filter((line) => !expected.some((known) => known.test(line)));
      expect(unexpected, 'complaints of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Computed size in CSS pixels of the first paragraph of the story. */
export function textSize(page: Page): Promise<number> {
  return page
    .locator('.article-body p')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}
