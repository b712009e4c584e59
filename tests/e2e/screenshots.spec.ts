import { LOCALES, STORY, test } from '#tests/support/site.ts';

// Not compared by a machine: pairs for a person to look at before a change lands
// (test-results/screenshots). What must hold in them is in the other specs.
test.use({ expected: [/404/] });

for (const locale of LOCALES) {
  const pages = {
    article: STORY[locale].path,
    front: `/${locale}`,
    section: `/${locale}/section/science`,
    missing: `/${locale}/nothing`,
  };
  for (const [name, path] of Object.entries(pages)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`picture of ${name}, ${locale}, ${colorScheme}`, async ({ page }, { project }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path, { waitUntil: 'networkidle' });
        const file = [name, locale, project.name, colorScheme].join('-');
        await page.screenshot({ path: `test-results/screenshots/${file}.png` });
      });
    }
  }
}
