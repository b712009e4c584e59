import type { DocumentMark, DocumentNode } from './markup.ts';

/** Bold before italic: `**` would otherwise read as two single stars. */
const INLINE = /\*\*(.+?)\*\*|\*(\S|\S.*?\S)\*|\[([^\]]+)\]\(([^()\s]+)\)/;
const LEFTOVER = /\*\*|\]\(|\[\]/;
const HREF = /^(https?:\/\/|mailto:|\/)/;

/** The text of one block; `\` at a line's end is a hard break, a bare line end a space. */
export function inline(source: string): DocumentNode[] {
  const nodes = source
    .split(/\\\n/)
    .flatMap((line, i) => [
      ...(i > 0 ? [{ type: 'hardBreak' }] : []),
      ...marked(line.replace(/\s*\n\s*/g, ' ').trim(), []),
    ]);
  if (nodes.every((node) => node.type !== 'text')) throw new Error('markup: a block has no text');
  return nodes;
}

function marked(source: string, marks: DocumentMark[]): DocumentNode[] {
  const found = INLINE.exec(source);
  if (!found) return plain(source, marks);
  const [whole, bold, italic, label, href] = found;
  const inner = bold ?? italic ?? label ?? '';
  return [
    ...plain(source.slice(0, found.index), marks),
    ...marked(inner, [...marks, markOf(bold, href)]),
    ...marked(source.slice(found.index + whole.length), marks),
  ];
}

function markOf(bold: string | undefined, href: string | undefined): DocumentMark {
  if (href !== undefined) {
    if (!HREF.test(href)) throw new Error(`markup: «${href}» is not an address for a link`);
    return { type: 'link', attrs: { href } };
  }
  return { type: bold === undefined ? 'italic' : 'bold' };
}

function plain(text: string, marks: DocumentMark[]): DocumentNode[] {
  if (LEFTOVER.test(text)) throw new Error(`markup: unclosed mark in «${text}»`);
  if (text === '') return [];
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
}
