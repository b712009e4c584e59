import { expect, test } from 'vitest';
import { bodySchema, picturesOf } from './body.ts';
import { isSafeHref } from './safe-href.ts';

const text = (value: string) => ({ type: 'text', text: value });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const figure = (picture: string) => ({
  type: 'figure',
  attrs: { picture, alt: '', caption: '', credit: '' },
});
const box = (...content: unknown[]) => ({ type: 'factBox', attrs: { title: 'x' }, content });
const table = (...content: unknown[]) => ({
  type: 'table',
  content: [{ type: 'tableRow', content }],
});
const embed = (attrs: object) => ({
  type: 'embed',
  attrs: { provider: 'telegram', id: 'news/1', url: 'https://t.me/news/1', ...attrs },
});
const list = (...content: unknown[]) => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content }],
});
function nested(depth: number) {
  let inner = list(paragraph());
  for (let level = 1; level < depth; level += 1) inner = list(paragraph(), inner);
  return inner;
}
const link = (href: string) => ({ ...text('x'), marks: [{ type: 'link', attrs: { href } }] });

test.each([
  ['nothing', doc()],
  ['an empty paragraph', doc({ type: 'paragraph' })],
  ['a heading', doc({ type: 'heading', attrs: { level: 2 }, content: [text('x')] })],
  ['a link', doc(paragraph(link('https://example.org')))],
  ['a quote', doc({ type: 'blockquote', content: [paragraph(text('x'))] })],
  ['a paragraph with a direction', doc({ ...paragraph(text('x')), attrs: { dir: 'ltr' } })],
  ['a heading with a direction', doc({ type: 'heading', attrs: { level: 3, dir: 'rtl' } })],
  ['a gallery', doc({ type: 'gallery', content: [figure('a'), figure('b')] })],
  ['a table', doc(table({ type: 'tableCell', content: [paragraph()] }))],
  [
    'merged cells',
    doc(table({ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph()] })),
  ],
  ['a box with a table in it', doc(box(table({ type: 'tableHeader', content: [paragraph()] })))],
  ['an embed', doc(embed({}))],
])('takes %s', (_, body) => {
  expect(bodySchema.safeParse(body).success).toBe(true);
});

test.each([
  ['an unknown node', doc({ type: 'script', content: [text('x')] })],
  ['HTML as a string', doc('<p>x</p>')],
  ['a first-level heading', doc({ type: 'heading', attrs: { level: 1 } })],
  ['a script as a link', doc(paragraph(link('javascript:alert(1)')))],
  ['a link without a scheme', doc(paragraph(link('//evil.example')))],
  ['an attribute that is not listed', doc({ type: 'paragraph', attrs: { onclick: 'x' } })],
  ['an unknown mark', doc(paragraph({ ...text('x'), marks: [{ type: 'style' }] }))],
  ['an empty list', doc({ type: 'bulletList', content: [] })],
  ['a list item without a paragraph', doc(list(figure('a')))],
  ['a direction that is none', doc({ ...paragraph(), attrs: { dir: 'up' } })],
  ['a picture that is a path', doc(figure('../secret'))],
  ['a gallery of paragraphs', doc({ type: 'gallery', content: [paragraph()] })],
  ['an empty gallery', doc({ type: 'gallery', content: [] })],
  ['a box in a box', doc(box(box(paragraph())))],
  ['a table in a table', doc(table({ type: 'tableCell', content: [table()] }))],
  ['a cell that is too wide', doc(table({ type: 'tableCell', attrs: { colspan: 101 } }))],
  ['an embed of nobody we know', doc(embed({ provider: 'vimeo' }))],
  ['an embed whose address is another', doc(embed({ url: 'https://evil.example/' }))],
  ['an embed with more to it', doc(embed({ html: '<iframe>' }))],
  ['a link of 2,001 characters', doc(paragraph(link(`https://example.org/${'a'.repeat(1981)}`)))],
  ['lists 30 deep', doc(nested(30))],
  ['lists 100,000 deep', doc(nested(100_000))],
  ['20,001 nodes', doc(...Array.from({ length: 20_001 }, () => paragraph()))],
  ['500,001 characters', doc(paragraph(text('a'.repeat(500_001))))],
])('refuses %s', (_, body) => {
  expect(bodySchema.safeParse(body).success).toBe(false);
});

test.each([
  ['https://example.org/a', true],
  ['mailto:desk@example.org', true],
  ['tel:+985132145678', true],
  ['JavaScript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['/fa', false],
])('isSafeHref(%s) is %s', (href, expected) => {
  expect(isSafeHref(href)).toBe(expected);
});

test('picturesOf finds the pictures inside quotes, lists, tables, boxes and galleries too', () => {
  const cell = { type: 'tableCell', content: [figure('d')] };
  const body = bodySchema.parse(
    doc(
      figure('a'),
      paragraph(text('x')),
      { type: 'blockquote', content: [figure('b')] },
      list(paragraph(), figure('c')),
      box(table(cell), figure('e')),
      { type: 'gallery', content: [figure('f'), figure('g')] },
    ),
  );
  expect(picturesOf(body)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
});
