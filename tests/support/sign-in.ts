import type { Page } from '@playwright/test';
import { demoPassword } from '#prisma/demo/passwords.ts';
import type { LOCALES } from './site.ts';

type Role = Parameters<typeof demoPassword>[0];

/** Signs in as somebody of the demo, and stands at `path` then (what comes after /fa or /en). */
export async function signIn(
  page: Page,
  { locale, role, path }: { locale: (typeof LOCALES)[number]; role: Role; path: string },
): Promise<void> {
  const to = `/${locale}${path}`;
  await page.goto(`/${locale}/login?next=${encodeURIComponent(to)}`);
  await page.locator('input[type="email"]').fill(`${role}@tahririeh.example`);
  await page.locator('input[type="password"]').fill(demoPassword(role));
  await page.locator('input[type="password"]').press('Enter');
  await page.waitForURL((url) => url.pathname === to);
}
