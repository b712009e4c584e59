import { NextIntlClientProvider } from 'next-intl';
import { type ComponentProps, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Body, type BodyBlock, bodySchema } from '#articles/body.ts';
import { readEmbed } from '#articles/embeds.ts';
import { normalizeBody } from '#articles/normalize-body.ts';
import en from '#messages/en.json' with { type: 'json' };
import { XSS_EMBEDS, XSS_HREFS, XSS_TEXTS } from '#tests/support/xss-payloads.ts';
import { ArticleBody } from './article-body.tsx';

const picture = { key: 'key', width: 16, height: 9, formats: ['webp'], focalX: 0.5, focalY: 0.5 };

function draw(body: Body): string {
  const drawn = createElement(ArticleBody, { body, pictures: { key: picture } });
  const words = { locale: 'en', messages: { body: en.body }, timeZone: 'Asia/Tehran' };
  return renderToStaticMarkup(
    createElement(
      NextIntlClientProvider,
      words as ComponentProps<typeof NextIntlClientProvider>,
      drawn,
    ),
  );
}

const words = (text: string) => ({ type: 'text' as const, text });
const paragraph = (text: string): BodyBlock & { type: 'paragraph' } => ({
  type: 'paragraph',
  content: [words(text)],
});

/** A text with the words in every place that holds words. */
function everywhere(text: string): Body {
  const figure = {
    type: 'figure' as const,
    attrs: { picture: 'key', alt: text, caption: text, credit: text },
  };
  return {
    type: 'doc',
    content: [
      paragraph(text),
      { type: 'heading', attrs: { level: 2 }, content: [words(text)] },
      {
        type: 'paragraph',
        content: [
          {
            ...words(text),
            marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.org' } }],
          },
        ],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text)] }] },
      { type: 'blockquote', content: [paragraph(text)] },
      figure,
      { type: 'gallery', content: [figure] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [paragraph(text)] },
              { type: 'tableCell', content: [paragraph(text)] },
            ],
          },
        ],
      },
      { type: 'factBox', attrs: { title: text }, content: [paragraph(text)] },
    ],
  };
}

const TAGS = new Set(
  [
    ...['div', 'p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption', 'picture'],
    ...['source', 'img', 'span', 'bdi', 'section', 'table', 'tbody', 'tr', 'th', 'td', 'aside'],
    ...['strong', 'em', 'a', 'br', 'embed-frame', 'button'],
  ].map(String),
);
// Nothing that loads from elsewhere or runs: sources are our own files, addresses of four schemes.
const ATTRIBUTES: Record<string, RegExp> = {
  href: /^(https?:\/\/|mailto:|tel:)/,
  src: /^\/media\//,
  srcset: /^\/media\//i,
  rel: /^noopener$/,
  'data-src': /^https:\/\/(t\.me|www\.youtube-nocookie\.com)\//,
};
const PLAIN =
  /^(class|dir|alt|sizes|width|height|loading|fetchpriority|decoding|tabindex|aria-label|scope|colspan|rowspan|type|hidden|style|data-(title|shape|show|notice))$/i;

/** What is wrong with the markup: elements and attributes that are none of ours. */
function faultsOf(html: string): string[] {
  return [...html.matchAll(/<\/?([^\s/>]+)([^>]*)>/g)].flatMap(([, tag = '', rest = '']) => {
    const attributes = [...rest.matchAll(/([^\s"'=/]+)(?:="([^"]*)")?/g)];
    const wrong = attributes.filter(([, name = '', value = '']) => {
      const rule = ATTRIBUTES[name.toLowerCase()];
      return rule ? !rule.test(value) : !PLAIN.test(name);
    });
    return [...(TAGS.has(tag) ? [] : [tag]), ...wrong.map(([whole]) => `${tag} ${whole}`)];
  });
}

test('the judge sees elements and attributes that are not ours', () => {
  expect(faultsOf('<p dir="auto">a</p>')).toEqual([]);
  expect(faultsOf('<script>x</script>')).not.toEqual([]);
  expect(faultsOf('<p onclick="x">')).not.toEqual([]);
  expect(faultsOf('<img src="https://evil.example/">')).not.toEqual([]);
  expect(faultsOf('<a href="javascript:x">')).not.toEqual([]);
});

test('there are a hundred payloads and more', () => {
  expect(new Set(XSS_TEXTS).size).toBeGreaterThanOrEqual(100);
});

describe('words that look like markup', () => {
  test.each(XSS_TEXTS)('%j is shown as it is written', (text) => {
    const stored = normalizeBody(bodySchema.parse(everywhere(text)), 'fa');
    const html = draw(stored);
    expect(faultsOf(html)).toEqual([]);
    const shown = normalizeBody({ type: 'doc', content: [paragraph(text)] }, 'fa').content[0];
    const first = shown?.type === 'paragraph' ? shown.content?.[0] : undefined;
    const escaped = renderToStaticMarkup(first?.type === 'text' ? first.text : '');
    expect(html.split(escaped).length).toBeGreaterThan(8);
  });
});

describe('addresses of links', () => {
  test.each(XSS_HREFS)('%j is refused', (href) => {
    const text = { ...words('x'), marks: [{ type: 'link', attrs: { href } }] };
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
    const parsed = bodySchema.safeParse(body);
    // What the URL standard reads as one of our four schemes is no attack: it leads there.
    if (parsed.success) expect(new URL(href).protocol).toMatch(/^(https?|mailto|tel):$/);
    if (parsed.success) expect(faultsOf(draw(normalizeBody(parsed.data, 'fa')))).toEqual([]);
  });
});

describe('addresses of posts and videos', () => {
  test.each(XSS_EMBEDS)('%j shows nothing', (url) => {
    expect(readEmbed(url)).toBe(null);
    for (const provider of ['youtube', 'telegram', 'x', 'instagram', 'aparat']) {
      const attrs = { provider, id: 'dQw4w9WgXcQ', url };
      const body = { type: 'doc', content: [{ type: 'embed', attrs }] };
      expect(bodySchema.safeParse(body).success).toBe(false);
    }
  });

  test.each([
    ['telegram', 'https://t.me/news/1', 'https://t.me/news/1?embed=1'],
    [
      'youtube',
      'https://youtu.be/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
  ])('of %s is a link until somebody asks for more', (_, address, frame) => {
    const embed = readEmbed(address);
    if (!embed) throw new Error('no embed');
    const html = draw({ type: 'doc', content: [{ type: 'embed', attrs: embed }] });
    expect(faultsOf(html)).toEqual([]);
    expect(html).toContain(`data-src="${frame}"`);
    expect(html).toContain(`href="${embed.url}"`);
    expect(html).not.toMatch(/<iframe|<script| src="https/);
  });
});

test.each(['__proto__', 'constructor', 'toString', 'unknown'])(
  'a picture called %s is no picture',
  (key) => {
    const attrs = { picture: key, alt: 'a', caption: '', credit: '' };
    const html = draw(bodySchema.parse({ type: 'doc', content: [{ type: 'figure', attrs }] }));
    expect(html).toBe('<div class="article-body"></div>');
  },
);

describe('direction', () => {
  const html = (block: object) => draw(bodySchema.parse({ type: 'doc', content: [block] }));

  test.each([
    ['the first letter', paragraph('a'), '<p dir="auto">'],
    ['what was chosen', { ...paragraph('a'), attrs: { dir: 'rtl' } }, '<p dir="rtl">'],
    ['nothing, where there are only numbers', paragraph('12'), '<p>'],
    [
      'a list as its first item',
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('سلام')] }] },
      '<ul dir="rtl">',
    ],
    [
      'a quote as was chosen in it',
      { type: 'blockquote', content: [{ ...paragraph('سلام'), attrs: { dir: 'ltr' } }] },
      '<blockquote dir="ltr">',
    ],
  ])('goes by %s', (_, block, expected) => {
    expect(html(block)).toContain(expected);
  });
});

test('merged cells, headers of columns and of rows', () => {
  const cell = (type: string, attrs?: object) => ({
    type,
    ...(attrs && { attrs }),
    content: [paragraph('a')],
  });
  const rows = [
    [cell('tableHeader', { colspan: 2 })],
    [cell('tableHeader'), cell('tableCell', { rowspan: 2 })],
  ];
  const body = {
    type: 'doc',
    content: [{ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }],
  };
  const html = draw(bodySchema.parse(body));
  expect(html).toContain('<th scope="col" colSpan="2" dir="auto">a</th>');
  expect(html).toContain('<th scope="row" dir="auto">a</th>');
  expect(html).toContain('<td rowSpan="2" dir="auto">a</td>');
});
