import { expect, test } from 'vitest';
import { bodySchema, isSafeHref, picturesOf } from './body.ts';

const text = (value: string) => ({ type: 'text', text: value });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const link = (href: string) => ({ ...text('x'), marks: [{ type: 'link', attrs: { href } }] });

test.each([
  ['nothing', doc()],
  ['an empty paragraph', doc({ type: 'paragraph' })],
  ['a heading', doc({ type: 'heading', attrs: { level: 2 }, content: [text('x')] })],
  ['a link', doc(paragraph(link('https://example.org')))],
  ['a quote', doc({ type: 'blockquote', content: [paragraph(text('x'))] })],
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

test('picturesOf finds the pictures inside quotes, lists and tables too', () => {
  const figure = (picture: string) => ({
    type: 'figure',
    attrs: { picture, alt: '', caption: '', credit: '' },
  });
  const cell = { type: 'tableCell', content: [figure('d')] };
  const body = bodySchema.parse(
    doc(
      figure('a'),
      paragraph(text('x')),
      { type: 'blockquote', content: [figure('b')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [figure('c')] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
    ),
  );
  expect(picturesOf(body)).toEqual(['a', 'b', 'c', 'd']);
});
