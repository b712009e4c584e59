import { describe, expect, it } from 'vitest';
import type { DocumentNode } from './markup.ts';
import { toDocument } from './markup.ts';

const text = (value: string, ...marks: DocumentNode['marks'] & object) =>
  marks.length > 0 ? { type: 'text', text: value, marks } : { type: 'text', text: value };
const paragraph = (...content: DocumentNode[]) => ({
  type: 'paragraph',
  content,
});
const item = (value: string) => ({
  type: 'listItem',
  content: [paragraph(text(value))],
});
const row = (type: string, ...cells: string[]) => ({
  type: 'tableRow',
  content: cells.map((cell) => ({ type, content: [paragraph(text(cell))] })),
});
const link = {
  type: 'link' as const,
  attrs: { href: 'https://example.org/آب' },
};

const reads: [what: string, markup: string, content: DocumentNode[]][] = [
  ['a paragraph', 'سلام دنیا', [paragraph(text('سلام دنیا'))]],
  ['two paragraphs', '\none\n \n\ntwo\n', [paragraph(text('one')), paragraph(text('two'))]],
  ['a wrapped line', 'one\n  two', [paragraph(text('one two'))]],
  ['a hard break', 'one\\\ntwo', [paragraph(text('one'), { type: 'hardBreak' }, text('two'))]],
  ['heading 2', '## سر', [{ type: 'heading', attrs: { level: 2 }, content: [text('سر')] }]],
  ['heading 3', '### h', [{ type: 'heading', attrs: { level: 3 }, content: [text('h')] }]],
  ['a quote', '> a\n> b', [{ type: 'blockquote', content: [paragraph(text('a b'))] }]],
  [
    'a quote of two paragraphs',
    '> a\n>\n> b',
    [
      {
        type: 'blockquote',
        content: [paragraph(text('a')), paragraph(text('b'))],
      },
    ],
  ],
  ['a list', '- a\n- b', [{ type: 'bulletList', content: [item('a'), item('b')] }]],
  ['a numbered list', '1. a\n2. b', [{ type: 'orderedList', content: [item('a'), item('b')] }]],
  [
    'a table',
    '| a | b |\n| ۱ | ۲ |',
    [
      {
        type: 'table',
        content: [row('tableHeader', 'a', 'b'), row('tableCell', '۱', '۲')],
      },
    ],
  ],
  [
    'a figure',
    '![alt|a caption|credit](port)',
    [
      {
        type: 'figure',
        attrs: {
          picture: 'port',
          alt: 'alt',
          caption: 'a caption',
          credit: 'credit',
        },
      },
    ],
  ],
  ['bold', 'a **b c** d', [paragraph(text('a '), text('b c', { type: 'bold' }), text(' d'))]],
  ['italic', '*a*', [paragraph(text('a', { type: 'italic' }))]],
  ['a star that marks nothing', '2 * 3', [paragraph(text('2 * 3'))]],
  ['a link', '[آب](https://example.org/آب).', [paragraph(text('آب', link), text('.'))]],
  [
    'bold inside a link',
    '[a **b**](https://example.org/آب)',
    [paragraph(text('a ', link), text('b', link, { type: 'bold' }))],
  ],
  [
    'a gallery',
    '![a|b|c](port)\n![d|e|f](museum)',
    [
      {
        type: 'gallery',
        content: [
          { type: 'figure', attrs: { alt: 'a', caption: 'b', credit: 'c', picture: 'port' } },
          { type: 'figure', attrs: { alt: 'd', caption: 'e', credit: 'f', picture: 'museum' } },
        ],
      },
    ],
  ],
  [
    'a box',
    '::: سر\n- a\n- b',
    [
      {
        type: 'factBox',
        attrs: { title: 'سر' },
        content: [{ type: 'bulletList', content: [item('a'), item('b')] }],
      },
    ],
  ],
  [
    'a post',
    '@ https://t.me/news/1',
    [
      {
        type: 'embed',
        attrs: { provider: 'telegram', id: 'news/1', url: 'https://t.me/news/1' },
      },
    ],
  ],
];

const refuses: [what: string, markup: string, message: RegExp][] = [
  ['nothing', ' \n\n ', /empty/],
  ['a heading of level 1', '# a', /heading/],
  ['a heading of level 4', '#### a', /heading/],
  ['a heading without text', '##', /heading/],
  ['a heading that runs into text', '## a\nb', /heading/],
  ['a quote that runs into text', '> a\nb', /breaks the block/],
  ['a list that runs into text', '- a\nb', /breaks the block/],
  ['a list item without text', '1. a\n2. ', /breaks the block|no text/],
  ['an unclosed bold', 'a **b', /unclosed/],
  ['a link without a label', '[](https://example.org)', /unclosed/],
  ['a link with a script', '[a](javascript:void)', /not an address/],
  ['a table without rows', '| a | b |', /table/],
  ['a ragged table', '| a | b |\n| c |', /table/],
  ['an empty cell', '| a | b |\n| c | |', /table/],
  ['a ruled row', '| a | b |\n| --- | --- |\n| c | d |', /table/],
  ['a box without facts', '::: a', /box/],
  ['a video of nobody we know', '@ https://example.org/1', /no video/],
  ['a gallery with text in it', '![a|b|c](port)\nd', /figure/],
  ['a figure without a credit', '![alt|caption](port)', /figure/],
  ['a figure with an unknown picture', '![a|b|c](no-such)', /no picture/],
];

describe('toDocument', () => {
  it.each(reads)('reads %s', (_what, markup, content) => {
    expect(toDocument(markup)).toEqual({ type: 'doc', content });
  });

  it.each(refuses)('refuses %s', (_what, markup, message) => {
    expect(() => toDocument(markup)).toThrow(message);
  });
});
