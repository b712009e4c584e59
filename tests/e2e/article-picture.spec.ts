import sharp from 'sharp';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { expect, LOCALES, test } from '#tests/support/site.ts';
import {
  beginArticle,
  openPanel,
  publishNow,
  readerPath,
  save,
  unfold,
  WORDS,
  writeWhole,
} from '#tests/support/writing.ts';

const PICKER = { fa: fa.admin.media.picker, en: en.admin.media.picker };

// The browser's own lines about pictures that are not to be had.
test.use({ expected: [/404/] });
test.describe.configure({ timeout: 90_000 });

async function portrait() {
  const background = { r: Math.random() * 255, g: Math.random() * 255, b: 90 };
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const create = { width: 1300, height: 1700, channels: 3, background, noise } as const;
  const buffer = await sharp({ create }).jpeg().toBuffer();
  return { name: 'lead.jpg', mimeType: 'image/jpeg', buffer };
}

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`in ${locale}: a picture comes in with its article, and reaches readers with it`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await beginArticle(page, locale);
    await writeWhole(page, locale);
    const panel = await openPanel(page, locale);
    await unfold(panel, words.parts.picture);
    await panel.getByRole('button', { name: words.choosePicture }).click();
    const dialog = page.getByRole('dialog', { name: PICKER[locale].one });
    await dialog.locator('input[type="file"]').setInputFiles([await portrait()]);
    await expect(dialog.locator('button[aria-pressed="true"]')).toHaveCount(1);
    await dialog.getByRole('button', { name: PICKER[locale].use }).click();
    await panel.locator('[name="leadAlt"]').fill('از راه دور, from afar');
    await save(page);

    await unfold(panel, words.links.title);
    await panel.getByRole('button', { name: words.links.create }).click();
    const url = await panel.locator('input[name="previewUrl"]').inputValue();
    const guest = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await guest.goto(url);
    const image = guest.locator('article picture img[loading="eager"]');
    const isDrawn = () => image.evaluate((one: HTMLImageElement) => one.naturalWidth > 0);
    await expect.poll(isDrawn).toBe(true);
    const shown = await image.evaluate((one: HTMLImageElement) => one.currentSrc);
    expect(shown).toMatch(/\/media\/[0-9a-f]{32}-\d+\.avif\?preview=/);
    const statusOf = async (path: string) => (await guest.request.get(path)).status();
    expect(await statusOf(shown)).toBe(200);
    const bare = shown.split('?')[0] ?? '';
    expect(await statusOf(bare)).toBe(404);
    expect(await statusOf(`${bare}?preview=${'x'.repeat(66)}`)).toBe(404);
    await panel.getByRole('button', { name: words.links.revoke }).click();
    await expect.poll(() => statusOf(shown)).toBe(404);

    await publishNow(page, locale);
    await guest.goto(await readerPath(page, locale));
    await expect.poll(isDrawn).toBe(true);
    const file = await image.evaluate((one: HTMLImageElement) => one.currentSrc);
    expect(file).toMatch(/\/media\/[0-9a-f]{32}-\d+\.avif$/);
    const answer = await guest.request.get(file);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const facts = await guest.locator('script[type="application/ld+json"]').first().textContent();
    const cuts = [...(facts ?? '').matchAll(/"contentUrl":"([^"]+)"/g)].map(([, cut]) => cut ?? '');
    expect(cuts.map((cut) => /-(\w+x\w+)-50-50-1200\.jpg$/.exec(cut)?.[1])).toEqual([
      ...['16x9', '4x3', '1x1'],
    ]);
    for (const cut of cuts) expect(await statusOf(new URL(cut).pathname), cut).toBe(200);
    await guest.context().close();
  });
}
