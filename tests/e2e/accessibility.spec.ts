import AxeBuilder from '@axe-core/playwright';
import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ expected: [/404/] });

for (const locale of LOCALES) {
  const pages = [
    STORY[locale].path,
    `/${locale}`,
    `/${locale}/section/city`,
    `/${locale}/search?q=5G`,
    `/${locale}/nothing`,
  ];
  for (const path of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${path} in ${colorScheme}: axe finds nothing`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`,
        );
        expect(found).toEqual([]);
      });
    }
  }
}
