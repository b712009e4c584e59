import { expect, test } from 'vitest';
import { type BodyBlock, bodySchema } from './body.ts';
import { normalizeBody } from './normalize-body.ts';

const normal = (...content: BodyBlock[]) =>
  normalizeBody(bodySchema.parse({ type: 'doc', content }), 'fa').content;
const paragraph = (words: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text: words }],
});

test('the words of every kind of block are normalised, and what is chosen of it stays', () => {
  const figure = (words: string) => ({
    type: 'figure' as const,
    attrs: { picture: 'key', alt: words, caption: words, credit: words },
  });
  const blocks = (words: string): BodyBlock[] => [
    { ...paragraph(words), attrs: { dir: 'ltr' } },
    { type: 'gallery', content: [figure(words)] },
    { type: 'factBox', attrs: { title: words }, content: [paragraph(words)] },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph(words)] }],
        },
      ],
    },
    {
      type: 'embed',
      attrs: { provider: 'telegram', id: 'news/1', url: 'https://t.me/news/1' },
    },
  ];
  expect(normal(...blocks('كتاب\u202Eي'))).toEqual(blocks('کتابی'));
});

test('a piece of which nothing is left is left out, and an address loses what no browser reads', () => {
  const marks = [{ type: 'link' as const, attrs: { href: 'https://example.org/\na' } }];
  expect(
    normal({
      type: 'paragraph',
      content: [
        { type: 'text', text: '\u200B' },
        { type: 'text', text: 'a', marks },
      ],
    }),
  ).toEqual([
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'a',
          marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }],
        },
      ],
    },
  ]);
});
