import { toAsciiDigits } from '#persian/digits.ts';
import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

// Headless Chromium names itself, and bots are not counted.
const READER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';
const FLUSH_MS = 11_000;

test.describe('views', () => {
  test.skip(
    ({ viewport }) => (viewport?.width ?? 0) < 1000,
    'one device is enough: the count is shared',
  );

  for (const locale of LOCALES) {
    test(`${locale}: a reader who stays counts once; a forged or repeated beacon never`, async ({
      page,
      browser,
      baseURL,
      request,
    }) => {
      test.setTimeout(150_000);
      // A story that no other test stays on, so that only this reader is counted.
      await page.goto(`/${locale}/section/economy`);
      const path = (await page.locator('.card-headline a').last().getAttribute('href')) ?? '';
      const views = async () => {
        await page.goto(path);
        const text = toAsciiDigits((await page.locator('.views').textContent()) ?? '');
        return Number(text.replace(/\D/g, ''));
      };
      const before = await views();
      const token = (await page.locator('view-beacon').getAttribute('data-token')) ?? '';

      const context = await browser.newContext({ userAgent: READER, ...(baseURL && { baseURL }) });
      const reader = await context.newPage();
      const sent = reader.waitForRequest('**/api/views', { timeout: 10_000 });
      await reader.goto(path);
      await sent;
      await context.close();

      const beacon = (data: string, agent: string) =>
        request.post('/api/views', {
          data,
          headers: { 'user-agent': agent, 'content-type': 'text/plain' },
        });
      const forged = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
      for (const [data, agent] of [
        [token, READER],
        [token, READER],
        [forged, `${READER} forged`],
        ['nonsense', `${READER} nonsense`],
        [token, 'Googlebot/2.1 (+http://www.google.com/bot.html)'],
        [token, ''],
      ] as const) {
        expect((await beacon(data, agent)).status()).toBe(204);
      }
      // Written within 10 s, and shown when the kept page has been made again: 60 s at most.
      await page.waitForTimeout(FLUSH_MS);
      await expect.poll(views, { timeout: 90_000, intervals: [5000] }).not.toBe(before);
      expect(await views()).toBe(before + 1);
    });
  }
});

test('who leaves at once is not counted', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.url().includes('/api/views') && sent.push(request.url()));
  await page.goto(STORY.fa.path);
  await page.waitForTimeout(2000);
  await page.goto('/fa');
  await page.waitForTimeout(500);
  expect(sent).toEqual([]);
});
