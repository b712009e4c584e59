import type { Embed } from './embeds.ts';

/**
 * The text of an article as ProseMirror JSON, in Tiptap's names. What is not listed here is refused
 * on write and never drawn: there is no stored HTML anywhere. The editor has the same rules of what
 * may stand in what.
 */
export type Body = { type: 'doc'; content: BodyBlock[] };

/** All that may stand in a text: each kind of block holds less than the one that holds it. */
export type BodyBlock = BodyInner | BodyGallery | BodyFactBox | BodyEmbed;

/** What a fact box holds. */
export type BodyInner = BodyFlow | BodyTable;

/** What a list item, a quote and a cell of a table hold. */
export type BodyFlow = BodyParagraph | BodyHeading | BodyList | BodyQuote | BodyFigureBlock;

export type BodyMark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'link'; attrs: { href: string } };

export type BodyText = { type: 'text'; text: string; marks?: BodyMark[] | undefined };
export type BodyInline = BodyText | { type: 'hardBreak' };

/** Absent: as the first letter says. */
export type BodyDirection = 'rtl' | 'ltr';

type Inlines = { content?: BodyInline[] | undefined };
export type BodyParagraph = Inlines & {
  type: 'paragraph';
  attrs?: { dir?: BodyDirection | undefined } | undefined;
};
export type BodyHeading = Inlines & {
  type: 'heading';
  attrs: { level: 2 | 3; dir?: BodyDirection | undefined };
};
export type BodyList = { type: 'bulletList' | 'orderedList'; content: BodyListItem[] };
export type BodyListItem = { type: 'listItem'; content: BodyFlow[] };
export type BodyQuote = { type: 'blockquote'; content: BodyFlow[] };

/** `picture` is the key of a picture of the library. */
export type BodyFigure = { picture: string; alt: string; caption: string; credit: string };
export type BodyFigureBlock = { type: 'figure'; attrs: BodyFigure };
export type BodyGallery = { type: 'gallery'; content: BodyFigureBlock[] };

export type BodyTable = { type: 'table'; content: BodyRow[] };
export type BodyRow = { type: 'tableRow'; content: BodyCell[] };
export type BodyCell = {
  type: 'tableCell' | 'tableHeader';
  attrs?: { colspan?: number | undefined; rowspan?: number | undefined } | undefined;
  content: BodyFlow[];
};

export type BodyFactBox = { type: 'factBox'; attrs: { title: string }; content: BodyInner[] };
export type BodyEmbed = { type: 'embed'; attrs: Embed };
