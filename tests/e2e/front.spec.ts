import { expect, LOCALES, STORY, test } from '#tests/support/site.ts';

for (const locale of LOCALES) {
  test(`${locale}: a page is a document: one file of script, nothing of the framework`, async ({
    page,
    request,
  }) => {
    const scripts: string[] = [];
    page.on('request', (asked) => {
      if (asked.resourceType() === 'script') scripts.push(new URL(asked.url()).pathname);
    });
    await page.goto(STORY[locale].path, { waitUntil: 'networkidle' });
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatch(/^\/behaviours\/reader-\w+\.js$/);
    const html = await (await request.get(STORY[locale].path)).text();
    expect(html).not.toMatch(/__next_f|\/_next\/static\/chunks\/[^"]*\.js/);
  });

  test(`${locale}: the policy of the page forbids every other script`, async ({ request }) => {
    const policy =
      (await request.get(STORY[locale].path)).headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(policy).toContain("base-uri 'none'");
  });
}

test('a kept page answers 304 to who has it, and has the same headers for HEAD', async ({
  request,
}) => {
  const first = await request.get(STORY.fa.path);
  const { etag = '', 'last-modified': modified } = first.headers();
  expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
  expect(Date.parse(modified ?? '')).toBeGreaterThan(0);
  const again = await request.get(STORY.fa.path, { headers: { 'if-none-match': etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const head = await request.head(STORY.fa.path);
  expect([head.status(), head.headers().etag]).toEqual([200, etag]);
});

test('unknown query parameters are not part of the key', async ({ request }) => {
  const plain = await request.get(STORY.fa.path);
  const noisy = await request.get(`${STORY.fa.path}?utm_source=x&fbclid=y`);
  expect(noisy.headers().etag).toBe(plain.headers().etag);
});

test('health says that it lives and that it is ready', async ({ request }) => {
  expect((await request.get('/livez')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});
