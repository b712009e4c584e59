import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has to say about a page, in both themes: each breach with where it stands. */
export async function breachesOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  // What lies half under the bar at the top counts as too small to hit.
  await page.evaluate(() => scrollTo(0, 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(TAGS)
      // What a frame shows is a page of its own, with landmarks of its own.
      .exclude('iframe')
      .analyze();
    for (const { id, nodes } of violations) {
      found.push(`${colorScheme} ${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    }
  }
  return found;
}
