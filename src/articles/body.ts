import { z } from 'zod';

/**
 * The text of an article as ProseMirror JSON, in Tiptap's names. What is not listed here is refused
 * on write and never drawn: there is no stored HTML anywhere.
 */
export type BodyMark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'link'; attrs: { href: string } };

export type BodyText = { type: 'text'; text: string; marks?: BodyMark[] | undefined };
export type BodyInline = BodyText | { type: 'hardBreak' };
export type BodyDirection = 'rtl' | 'ltr' | 'auto';

export type BodyBlock =
  | { type: 'paragraph'; content?: BodyInline[] | undefined }
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: BodyInline[] | undefined }
  | { type: 'bulletList' | 'orderedList'; content: BodyListItem[] }
  | { type: 'blockquote'; content: BodyBlock[] }
  | { type: 'figure'; attrs: BodyFigure }
  | { type: 'table'; content: BodyRow[] };

export type BodyListItem = { type: 'listItem'; content: BodyBlock[] };
export type BodyFigure = { picture: string; alt: string; caption: string; credit: string };
export type BodyCell = { type: 'tableCell' | 'tableHeader'; content: BodyBlock[] };
export type BodyRow = { type: 'tableRow'; content: BodyCell[] };
export type Body = { type: 'doc'; content: BodyBlock[] };

/** A link of a text: web, mail and telephone; nothing that a browser would run. */
export function isSafeHref(href: string): boolean {
  const url = URL.parse(href);
  return url !== null && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
}

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().max(2000).refine(isSafeHref) }),
  }),
]);

const inlineSchema: z.ZodType<BodyInline> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1),
    marks: z.array(markSchema).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);

const inlines = z.array(inlineSchema).optional();
const blocks: z.ZodType<BodyBlock[]> = z.lazy(() => z.array(blockSchema).min(1));

const cellSchema = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  content: blocks,
});

const blockSchema: z.ZodType<BodyBlock> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: inlines }),
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.literal([2, 3]) }),
    content: inlines,
  }),
  z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z.array(z.strictObject({ type: z.literal('listItem'), content: blocks })).min(1),
  }),
  z.strictObject({ type: z.literal('blockquote'), content: blocks }),
  z.strictObject({
    type: z.literal('figure'),
    attrs: z.strictObject({
      picture: z.string().min(1),
      alt: z.string(),
      caption: z.string(),
      credit: z.string(),
    }),
  }),
  z.strictObject({
    type: z.literal('table'),
    content: z
      .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(cellSchema).min(1) }))
      .min(1),
  }),
]);

export const bodySchema: z.ZodType<Body> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(blockSchema),
});

/** Keys of the pictures that a text shows, wherever in it they stand. */
export function picturesOf({ content }: { content: (BodyBlock | BodyNest)[] }): string[] {
  return content.flatMap((node) => {
    if (node.type === 'figure') return [node.attrs.picture];
    return hasBlocks(node) ? picturesOf(node) : [];
  });
}

type BodyNest = BodyListItem | BodyRow | BodyCell;

function hasBlocks(
  node: BodyBlock | BodyNest,
): node is Extract<typeof node, { content: object[] }> {
  return node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'figure';
}
