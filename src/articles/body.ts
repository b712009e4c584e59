import { z } from 'zod';
import { FIGURE_BOUNDS, isWithinBounds, LONGEST_BOX_TITLE } from './body-bounds.ts';
import type {
  Body,
  BodyBlock,
  BodyCell,
  BodyFigureBlock,
  BodyFlow,
  BodyInline,
  BodyInner,
} from './body-types.ts';
import { EMBED_PROVIDERS, isEmbed } from './embeds.ts';
import { isSafeHref } from './safe-href.ts';

export type * from './body-types.ts';

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine(isSafeHref) }),
  }),
]);

const inlineSchema: z.ZodType<BodyInline> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1),
    marks: z.array(markSchema).max(3).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);

const inlines = z.array(inlineSchema).optional();
const dir = z.enum(['rtl', 'ltr']).optional();
const flows: z.ZodType<BodyFlow[]> = z.lazy(() => z.array(flowSchema).min(1));

const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ dir }).optional(),
  content: inlines,
});

const figureSchema = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    picture: z.string().regex(/^[\w-]{1,80}$/),
    alt: z.string().max(FIGURE_BOUNDS.alt),
    caption: z.string().max(FIGURE_BOUNDS.caption),
    credit: z.string().max(FIGURE_BOUNDS.credit),
  }),
});

const flowSchemas = [
  paragraphSchema,
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.literal([2, 3]), dir }),
    content: inlines,
  }),
  z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z
      .array(
        z.strictObject({
          type: z.literal('listItem'),
          // What a list item is in the editor: first a paragraph, which Enter splits.
          content: flows.refine(([first]) => first?.type === 'paragraph'),
        }),
      )
      .min(1),
  }),
  z.strictObject({ type: z.literal('blockquote'), content: flows }),
  figureSchema,
] as const;
const flowSchema: z.ZodType<BodyFlow> = z.discriminatedUnion('type', flowSchemas);

const span = z.int().min(1).max(100).optional();
const cellSchema: z.ZodType<BodyCell> = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.strictObject({ colspan: span, rowspan: span }).optional(),
  content: flows,
});

const innerSchemas = [
  ...flowSchemas,
  z.strictObject({
    type: z.literal('table'),
    content: z
      .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(cellSchema).min(1) }))
      .min(1),
  }),
] as const;
const innerSchema: z.ZodType<BodyInner> = z.discriminatedUnion('type', innerSchemas);

const blockSchema: z.ZodType<BodyBlock> = z.discriminatedUnion('type', [
  ...innerSchemas,
  z.strictObject({ type: z.literal('gallery'), content: z.array(figureSchema).min(1) }),
  z.strictObject({
    type: z.literal('factBox'),
    attrs: z.strictObject({ title: z.string().max(LONGEST_BOX_TITLE) }),
    content: z.array(innerSchema).min(1),
  }),
  z.strictObject({
    type: z.literal('embed'),
    attrs: z
      .strictObject({ provider: z.enum(EMBED_PROVIDERS), id: z.string(), url: z.string() })
      .refine(isEmbed),
  }),
]);

/** A text as it may be stored: bounded, and nothing in it that is not listed. */
export const bodySchema: z.ZodType<Body> = z
  .unknown()
  .refine(isWithinBounds)
  .pipe(z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema) }));

/** Keys of the pictures that a text shows, wherever in it they stand. */
export function picturesOf(node: object): string[] {
  const { type, attrs, content = [] } = node as Partial<BodyFigureBlock> & { content?: object[] };
  return type === 'figure' && attrs ? [attrs.picture] : content.flatMap(picturesOf);
}
