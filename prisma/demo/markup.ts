import { readEmbed } from '#articles/embeds.ts';
import { inline } from './markup-inline.ts';
import { PICTURE_KEYS } from './types.ts';

export type DocumentMark = {
  type: 'bold' | 'italic' | 'link';
  attrs?: { href: string };
};

export type DocumentNode = {
  type: string;
  attrs?: Record<string, string | number>;
  content?: DocumentNode[];
  marks?: DocumentMark[];
  text?: string;
};

type BlockReader = { starts: RegExp; read: (block: string) => DocumentNode };

/** The first reader whose `starts` matches takes the block. */
const READERS: BlockReader[] = [
  { starts: /^#/, read: heading },
  { starts: /^>/, read: blockquote },
  { starts: /^- /, read: (block) => list('bulletList', /^- +/, block) },
  {
    starts: /^\d+\. /,
    read: (block) => list('orderedList', /^\d+\. +/, block),
  },
  { starts: /^\|/, read: table },
  { starts: /^!\[[^\n]+$/, read: figure },
  { starts: /^!\[/, read: gallery },
  { starts: /^::: /, read: factBox },
  { starts: /^@ /, read: embed },
  { starts: /^/, read: paragraph },
];

/**
 * Turns the demo's markup into an editor document (ProseMirror JSON).
 *
 * Blank lines separate blocks. `## ` and `### ` headings, `> ` quotes (a bare `>` parts their
 * paragraphs), `- ` and `1. ` lists, `| a | b |` tables whose first row is the header,
 * `![alt|caption|credit](picture-key)` figures, several lines of them a gallery; `::: title` with a
 * list beneath it a box of facts; `@ address` a video or post; `**bold**`, `*italic*`, `[text](address)`,
 * `\` at a line's end for a hard break. There is no escape.
 *
 * Throws an `Error` that names the text on anything it cannot read.
 */
export function toDocument(markup: string): {
  type: 'doc';
  content: DocumentNode[];
} {
  const blocks = markup
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  if (blocks.length === 0) throw new Error('markup: the text is empty');
  return { type: 'doc', content: blocks.map(readBlock) };
}

function readBlock(block: string): DocumentNode {
  const reader = READERS.find(({ starts }) => starts.test(block));
  if (!reader) throw new Error(`markup: cannot read «${block}»`);
  return reader.read(block);
}

function paragraph(text: string): DocumentNode {
  return { type: 'paragraph', content: inline(text) };
}

function heading(block: string): DocumentNode {
  const found = /^(##|###) +([^\n]+)$/.exec(block);
  if (!found) throw new Error(`markup: a heading is one line after ## or ###: «${block}»`);
  const [, hashes = '', text = ''] = found;
  return {
    type: 'heading',
    attrs: { level: hashes.length },
    content: inline(text),
  };
}

function blockquote(block: string): DocumentNode {
  const text = linesOf(block, /^>( +|$)/).join('\n');
  return { type: 'blockquote', content: text.split('\n\n').map(paragraph) };
}

function list(type: string, bullet: RegExp, block: string): DocumentNode {
  const items = linesOf(block, bullet);
  return {
    type,
    content: items.map((item) => ({
      type: 'listItem',
      content: [paragraph(item)],
    })),
  };
}

function table(block: string): DocumentNode {
  const rows = block.split('\n').map(cellsOf);
  const width = rows[0]?.length;
  if (rows.length < 2 || rows.some((cells) => cells.length !== width)) {
    throw new Error(`markup: a table needs a header, a row, and rows of one width: «${block}»`);
  }
  return { type: 'table', content: rows.map(tableRow) };
}

function tableRow(cells: string[], index: number): DocumentNode {
  const type = index === 0 ? 'tableHeader' : 'tableCell';
  return {
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  };
}

function cellsOf(row: string): string[] {
  const found = /^\|(.+)\|$/.exec(row.trim());
  const cells = (found?.[1] ?? '').split('|').map((cell) => cell.trim());
  if (cells.some((cell) => /^[-: ]*$/.test(cell))) {
    throw new Error(`markup: an empty or ruled table row: «${row}»`);
  }
  return cells;
}

function figure(block: string): DocumentNode {
  const found = /^!\[([^|\]]+)\|([^|\]]+)\|([^|\]]+)\]\(([a-z-]+)\)$/.exec(block);
  if (!found) throw new Error(`markup: a figure is ![alt|caption|credit](key): «${block}»`);
  const [alt = '', caption = '', credit = '', picture = ''] = found.slice(1);
  if (!PICTURE_KEYS.some((key) => key === picture)) {
    throw new Error(`markup: no picture «${picture}»`);
  }
  return { type: 'figure', attrs: { picture, alt, caption, credit } };
}

function gallery(block: string): DocumentNode {
  return { type: 'gallery', content: block.split('\n').map(figure) };
}

function factBox(block: string): DocumentNode {
  const [title = '', ...lines] = block.split('\n');
  if (lines.length === 0) throw new Error(`markup: a box needs a list: «${block}»`);
  return {
    type: 'factBox',
    attrs: { title: title.replace(/^::: +/, '') },
    content: [list('bulletList', /^- +/, lines.join('\n'))],
  };
}

function embed(block: string): DocumentNode {
  const found = readEmbed(block.replace(/^@ +/, ''));
  if (!found) throw new Error(`markup: no video or post: «${block}»`);
  return { type: 'embed', attrs: found };
}

/** The lines of a block without their marker, which every line must have. */
function linesOf(block: string, marker: RegExp): string[] {
  return block.split('\n').map((line) => {
    if (!marker.test(line)) throw new Error(`markup: «${line}» breaks the block it stands in`);
    return line.replace(marker, '').trim();
  });
}
