import en from '#messages/en.json' with { type: 'json' };
import fa from '#messages/fa.json' with { type: 'json' };
import { breachesOf } from '#tests/support/axe.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

const WORDS = { fa: fa.admin.settings, en: en.admin.settings };
const ERRORS = { fa: fa.errors, en: en.errors };

test.skip(({ viewport }) => (viewport?.width ?? 0) < 600, 'tried once is enough');

for (const locale of LOCALES) {
  test(`${locale}: lines of an import lead readers on; a refused one stays to be mended`, async ({
    page,
  }) => {
    test.slow();
    const t = WORDS[locale].redirects;
    const old = `/${locale}/خبر/77.html`;
    const follow = async () => {
      const answer = await page.request.get(encodeURI(old), { maxRedirects: 0 });
      return answer.status() === 308 ? answer.headers().location : answer.status();
    };
    // The front knows now that nothing is there, and finds out by itself.
    expect(await follow()).toBe(404);
    await signIn(page, { locale, role: 'chief', path: '/admin/settings/redirects' });
    const code = STORY[locale].path.split('/').at(-1) ?? '';
    const wrong = `/${locale}/wrong https://other.example/${locale}`;
    const box = page.getByLabel(t.lines);
    await box.fill(`https://old.example${encodeURI(old)} ${code}\n${wrong}`);
    await page.getByRole('button', { name: t.add }).click();
    const outcomes = page.getByRole('list', { name: t.outcomes }).getByRole('listitem');
    await expect(outcomes).toHaveCount(2);
    await expect(outcomes.first()).toContainText(t.outcome.added);
    await expect(outcomes.last()).toContainText(ERRORS[locale].redirect_to_invalid);
    await expect(box).toHaveValue(wrong);
    expect(await breachesOf(page)).toEqual([]);
    await expect.poll(follow, { timeout: 45_000 }).toBe(STORY[locale].path);

    await page.getByLabel(t.search).fill(`خبر/77`);
    await page.getByRole('button', { name: t.find, exact: true }).click();
    const name = WORDS[locale].removeOne.replace('{name}', old);
    await page.waitForURL(/\?q=/);
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('button', { name })).toHaveCount(0);
    await expect.poll(follow, { timeout: 45_000 }).toBe(404);
  });
}
