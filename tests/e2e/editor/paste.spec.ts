import { build } from 'esbuild';
import { type Body, type BodyBlock, bodySchema } from '#articles/body.ts';
import { GOOGLE, WEB_PAGE, WORD, WORD_ONLINE } from '#tests/support/clipboards.ts';
import { expect, test } from '#tests/support/site.ts';
import { XSS_HTML } from '#tests/support/xss-payloads.ts';

// What a browser makes of a clipboard: the editor alone on an empty page, without the site.
let bundle: string;
test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/support/editor-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  bundle = outputFiles[0]?.text ?? '';
});

test.beforeEach(async ({ page }) => {
  await page.setContent(
    '<!doctype html><div id="editor"></div><input id="field"><textarea></textarea>',
  );
  await page.addScriptTag({ content: bundle });
});

const half = '\u200C';
const w = (text: string, ...marks: string[]) =>
  marks.length > 0
    ? { type: 'text', text, marks: marks.map((type) => ({ type })) }
    : { type: 'text', text };
const link = (text: string, href: string) => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});
type Piece = ReturnType<typeof w> | string | object;
const p = (...content: Piece[]) => ({
  type: 'paragraph',
  ...(content.length > 0 && {
    content: content.map((piece) => (typeof piece === 'string' ? w(piece) : piece)),
  }),
});
const h = (level: number, text: string) => ({
  type: 'heading',
  attrs: { level },
  content: [w(text)],
});
const li = (...content: object[]) => ({ type: 'listItem', content });
const ul = (...content: object[]) => ({ type: 'bulletList', content });
const ol = (...content: object[]) => ({ type: 'orderedList', content });
const td = (...content: object[]) => ({ type: 'tableCell', content });
const tr = (...content: object[]) => ({ type: 'tableRow', content });
const table = (...content: object[]) => ({ type: 'table', content });

const kept: [string, string, object[]][] = [
  [
    'Word',
    WORD,
    [
      h(2, 'گزارش شهر'),
      p(
        'شهرداری',
        w(` می${half}گوید`, 'bold'),
        ` کتاب${half}ها و خانه${half}ها را `,
        w(`می${half}سازد`, 'italic'),
        '.',
      ),
      h(3, 'فهرست کارها'),
      ul(li(p('نان'), ul(li(p('نان سنگک')))), li(p('آب'))),
      p('و سپس:'),
      ol(li(p('یکم')), li(p('دوم'))),
      table(tr({ ...td(p(w('سر', 'bold'))), attrs: { colspan: 2 } }), tr(td(p('الف')), td(p()))),
      p(link('پیوند', 'https://example.org/%D8%A7'), ' و دام'),
    ],
  ],
  ['Word on the web', WORD_ONLINE, [p(w('مهم', 'bold')), ul(li(p('یک'), ol(li(p('دو')))))]],
  [
    'Google’s documents',
    GOOGLE,
    [
      h(2, 'تیتر'),
      p(
        'این ',
        w('پررنگ', 'bold'),
        ' و ',
        w('کج', 'italic'),
        ' و ',
        link('پیوند', 'https://example.org/a'),
        ` است و می${half}ماند.`,
      ),
      ul(li(p('یک'), ul(li(p(`یک${half}یک`)))), li(p('دو'))),
      table(tr(td(p(w('خانه', 'bold'))), td(p()))),
      {
        ...p(`GitHub اعلام کرد که سیاست${half}هایش را دگرگون می${half}کند.`),
        attrs: { dir: 'rtl' },
      },
      p('متن فارسی با جهت نادرست.'),
    ],
  ],
  [
    'a page of the web',
    WEB_PAGE,
    [
      h(3, 'Title'),
      p('First.'),
      p('Second ', w('bold', 'bold'), '.', { type: 'hardBreak' }, 'Same line.'),
      h(3, 'Sub'),
      { type: 'blockquote', content: [p('Quoted')] },
      table(tr(td(p('outer'), p('inner')), td(p('b')))),
      {
        type: 'embed',
        attrs: {
          provider: 'youtube',
          id: 'dQw4w9WgXcQ',
          url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
        },
      },
      ul(li(p('one'), ul(li(p('two'))))),
      p('a b ', link('c', 'https://example.org/c')),
    ],
  ],
];

for (const [name, html, content] of kept) {
  test(`${name}: structure stays, looks go`, async ({ page }) => {
    const body = await page.evaluate((html) => window.paste({ html }), html);
    expect(body).toEqual({ type: 'doc', content });
    expect(bodySchema.safeParse(body).success).toBe(true);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
}

test('hostile HTML leaves nothing that runs, loads or cannot be stored', async ({ page }) => {
  for (const html of XSS_HTML) {
    const body = await page.evaluate(
      (html) => window.paste({ html: `<p>a</p>${html}<p>b</p>` }),
      html,
    );
    expect(bodySchema.safeParse(body).success, html).toBe(true);
  }
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

const text = (body: Body) => body.content as (BodyBlock & { type: 'paragraph' })[];

test('plain text: lines are paragraphs, half-spaces stay', async ({ page }) => {
  const body = await page.evaluate(() => window.paste({ text: 'خبر\u200Cها\n\nدوم' }));
  expect(text(body)).toEqual([p(`خبر${half}ها`), p('دوم')]);
});

test('an address is the link of the selected words, and what it shows on an empty line', async ({
  page,
}) => {
  const embedded = await page.evaluate(() => window.paste({ text: 'https://t.me/news/12' }));
  expect(embedded.content[0]).toEqual({
    type: 'embed',
    attrs: { provider: 'telegram', id: 'news/12', url: 'https://t.me/news/12' },
  });
  await page.evaluate((start) => window.openText(start), {
    type: 'doc',
    content: [p('abc')],
  } as Body);
  await page.evaluate(() => window.select(1, 4));
  const linked = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://example.org/');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.ProseMirror')?.dispatchEvent(event);
    return window.body();
  });
  expect(linked.content).toEqual([p(link('abc', 'https://example.org/'))]);
});

test('half-spaces and shortcuts by the place of the key, whatever the layout', async ({ page }) => {
  await page.evaluate((start) => window.openText(start), {
    type: 'doc',
    content: [p('می')],
  } as Body);
  const press = (init: Pick<KeyboardEventInit, 'code' | 'key' | 'shiftKey' | 'ctrlKey'>) =>
    page.evaluate(
      (init) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
        ),
      init,
    );
  await press({ code: 'Space', key: ' ', shiftKey: true });
  await press({ code: 'Space', key: ' ', shiftKey: true });
  await page.keyboard.insertText('شود');
  expect(text(await page.evaluate(() => window.body()))).toEqual([p(`می${half}شود`)]);
  await press({ code: 'Digit2', key: '٬', shiftKey: true, ctrlKey: true });
  // The letter of B under a Persian layout.
  await page.evaluate(() => window.select(1, 8));
  await press({ code: 'KeyB', key: 'ذ', ctrlKey: true });
  await press({ code: 'KeyX', key: 'ط', ctrlKey: true, shiftKey: true });
  expect(text(await page.evaluate(() => window.body()))).toEqual([
    { ...p(w(`می${half}شود${half}`, 'bold')), attrs: { dir: 'ltr' } },
  ]);
  await press({ code: 'KeyX', key: 'ط', ctrlKey: true, shiftKey: true });
  expect(text(await page.evaluate(() => window.body()))[0]).not.toHaveProperty('attrs');
});

for (const field of ['#field', 'textarea']) {
  test(`half-spaces in ${field}: at the caret, once, and the field's own undo takes them back`, async ({
    page,
  }) => {
    const typed = page.locator(field);
    await typed.click();
    await page.keyboard.type('ab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+Space');
    await page.keyboard.press('Control+Shift+Digit2');
    await expect(typed).toHaveValue(`a${half}b`);
    await page.keyboard.press('Control+z');
    await expect(typed).toHaveValue('ab');
    await typed.evaluate((element) => element.setAttribute('dir', 'ltr'));
    await page.keyboard.press('Shift+Space');
    await expect(typed).toHaveValue('a b');
  });
}
