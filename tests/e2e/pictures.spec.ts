import AxeBuilder from '@axe-core/playwright';
import sharp from 'sharp';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, test } from '#tests/support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WORDS = { fa: fa.admin.media, en: en.admin.media };
const ERRORS = { fa: fa.errors, en: en.errors };

// The browser's own lines about a refused upload, and about a picture that is not to be had.
test.use({ expected: [/422|404/] });

async function picture(name: string, width = 900, height = 600) {
  const background = { r: Math.random() * 255, g: Math.random() * 255, b: 120 };
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const buffer = await sharp({ create: { width, height, channels: 3, background, noise } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test.describe(locale, () => {
    test('several pictures are uploaded at once, each with its own end', async ({ page }) => {
      await signIn(page, { locale, role: 'reporter', path: '/admin/media' });
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
      await page
        .locator('input[type="file"]')
        .setInputFiles([
          await picture('بازار.jpg'),
          await picture('second.jpg', 300, 500),
          { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: svg },
        ]);
      const uploads = page.getByRole('region', { name: words.upload.list });
      await expect(uploads.getByText(words.upload.done, { exact: true })).toHaveCount(2);
      await expect(uploads.getByRole('alert')).toHaveText(ERRORS[locale].picture_type);
      await expect(page.getByRole('link', { name: /second\.jpg/ }).first()).toBeVisible();
    });

    test('a picture is described, aimed by keys, kept from readers, and deleted', async ({
      page,
      request,
    }) => {
      await signIn(page, { locale, role: 'editor', path: '/admin/media' });
      const name = `aim-${locale}-${Date.now()}.jpg`;
      await page.locator('input[type="file"]').setInputFiles([await picture(name)]);
      await page.getByRole('link', { name }).click();

      await page.getByLabel(words.fields.alt, { exact: true }).fill('گنبد، from afar');
      const until = page.getByLabel(words.fields.rightsUntil, { exact: true });
      await until.fill('۱۴۰۵/۱۳/۰۱');
      const mark = page.getByRole('button', { name: words.focus.mark });
      await mark.press('Shift+ArrowLeft');
      await mark.press('ArrowDown');
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await expect(page.getByText(ERRORS[locale].date_invalid)).toBeVisible();
      await expect(page.getByLabel(words.fields.alt, { exact: true })).toHaveValue(
        'گنبد، from afar',
      );
      await until.fill('۱۴۰۶/۰۱/۰۱');
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await expect(page.getByText(words.saved)).toBeVisible();
      await page.reload();
      await expect(page.getByLabel(words.focus.across)).toHaveValue('40');
      await expect(page.getByLabel(words.focus.down)).toHaveValue('51');
      await expect(until).toHaveValue(locale === 'fa' ? '۱۴۰۶/۰۱/۰۱' : '2027/03/21');

      const src = await page.locator('main form img').first().getAttribute('src');
      const file = src?.split('/').at(-1) ?? '';
      expect(file).toMatch(/^[0-9a-f]{32}-900\.webp$/);
      // The browser is signed in, `request` is nobody.
      expect((await page.request.get(`/media/${file}`)).status()).toBe(200);
      for (const path of [`/media/${file}`, `/media/private/${file}`, src ?? '']) {
        const answer = await request.get(path);
        expect([401, 404], path).toContain(answer.status());
        expect((await answer.body()).length, path).toBeLessThan(5000);
      }

      await page.getByRole('button', { name: words.delete.button }).click();
      await page.getByRole('button', { name: words.delete.confirm }).click();
      await page.waitForURL((url) => url.pathname === `/${locale}/admin/media`);
      expect((await page.request.get(`/media/${file}`)).status()).toBe(404);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`in ${colorScheme}: axe finds nothing in the library and on a picture’s page`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await signIn(page, { locale, role: 'chief', path: '/admin/media' });
        const check = async () => {
          const { violations } = await new AxeBuilder({ page })
            .include('main')
            .withTags(TAGS)
            .analyze();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
        };
        expect(await check()).toEqual([]);
        await page.locator('main li a').last().click();
        await expect(page.getByLabel(words.fields.alt, { exact: true })).toBeVisible();
        expect(await check()).toEqual([]);
      });
    }
  });
}

test('another’s picture is not there for a reporter, and the library not for a moderator', async ({
  browser,
  baseURL,
}) => {
  const own = async () => (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  const editor = await own();
  await signIn(editor, { locale: 'en', role: 'editor', path: '/admin/media' });
  const name = `hidden-${Date.now()}.jpg`;
  await editor.locator('input[type="file"]').setInputFiles([await picture(name)]);
  const path = await editor.getByRole('link', { name }).getAttribute('href');
  const reporter = await own();
  await signIn(reporter, { locale: 'en', role: 'reporter', path: '/admin/media' });
  expect((await reporter.goto(path ?? ''))?.status()).toBe(404);
  const moderator = await own();
  await signIn(moderator, { locale: 'en', role: 'moderator', path: '/admin' });
  expect((await moderator.goto('/en/admin/media'))?.status()).toBe(404);
});
