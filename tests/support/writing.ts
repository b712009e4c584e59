import { expect, type Locator, type Page } from '@playwright/test';
import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { signIn } from './sign-in.ts';
import type { LOCALES } from './site.ts';

export type Locale = (typeof LOCALES)[number];
export const WORDS = { fa: fa.admin.article, en: en.admin.article };

export const TEXTS = {
  fa: {
    headline: 'شورای شهر بودجه را تصویب کرد',
    lead: 'نمایندگان پس از چهار ساعت گفت‌وگو به بودجهٔ سال آینده رأی دادند.',
    body: 'نشست بعدی هفتهٔ آینده برگزار می‌شود.',
  },
  en: {
    headline: 'City council passes the budget',
    lead: 'Members voted for the budget of the coming year after four hours of debate.',
    body: 'The next session is due in a week.',
  },
};

/** Signs in and opens an empty article of the language. Gives its path. */
export async function beginArticle(
  page: Page,
  locale: Locale,
  role: 'chief' | 'editor' | 'reporter' = 'chief',
): Promise<string> {
  await signIn(page, { locale, role, path: '/admin/articles/new' });
  await page.getByRole('button', { name: WORDS[locale].creating[locale] }).click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  await isOpen(page);
  return new URL(page.url()).pathname;
}

/** The page of an article listens now. */
export async function isOpen(page: Page): Promise<void> {
  await expect(page.locator('.editor-text')).toBeVisible();
}

export const field = (page: Page, name: string): Locator =>
  page.locator(`textarea[name="${name}"]`);

export async function write(
  page: Page,
  texts: { headline?: string; lead?: string; body?: string },
) {
  if (texts.headline !== undefined) await field(page, 'headline').fill(texts.headline);
  if (texts.lead !== undefined) await field(page, 'lead').fill(texts.lead);
  if (texts.body !== undefined) {
    await page.locator('.editor-text').click();
    await page.keyboard.insertText(texts.body);
  }
}

export const phase = (page: Page): Locator => page.locator('p[data-phase]');

/** Everything that was typed is on the server. */
export async function isSaved(page: Page): Promise<void> {
  await expect(phase(page)).toHaveAttribute('data-phase', 'saved', { timeout: 15_000 });
}

/** By the key of the letter, as under a Persian layout. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyS');
  await isSaved(page);
}

/** What stands beside the text; on phones it lies in a drawer. */
export async function openPanel(page: Page, locale: Locale): Promise<Locator> {
  const opener = page.getByRole('button', { name: WORDS[locale].panel });
  const panel = page.getByRole('complementary', { name: WORDS[locale].panel });
  if (!(await panel.isVisible())) await opener.click();
  return panel;
}

export async function unfold(panel: Locator, title: string): Promise<void> {
  const heading = panel.locator('summary', { hasText: title });
  const isUnfolded = await heading.evaluate((element) => element.closest('details')?.open);
  if (!isUnfolded) await heading.click();
}

/** An article with all that publishing asks for, saved. */
export async function writeWhole(page: Page, locale: Locale, mark = ''): Promise<void> {
  const { headline, lead, body } = TEXTS[locale];
  await write(page, { headline: `${headline} ${mark}`.trim(), lead, body });
  const panel = await openPanel(page, locale);
  await panel.locator('select[name="sectionId"]').selectOption({ index: 1 });
  await save(page);
}

/** Publishes at once by the panel. */
export async function publishNow(page: Page, locale: Locale): Promise<void> {
  const words = WORDS[locale];
  const panel = await openPanel(page, locale);
  await panel.getByRole('button', { name: words.publish, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.publishing.now }).click();
  await expect(panel.getByText(words.states.live, { exact: true })).toBeVisible();
}

/** Where readers find it. */
export async function readerPath(page: Page, locale: Locale): Promise<string> {
  const panel = await openPanel(page, locale);
  const link = panel.getByRole('link', { name: WORDS[locale].seeLive });
  return (await link.getAttribute('href')) ?? '';
}
