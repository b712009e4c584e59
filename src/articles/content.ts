import { z } from 'zod';
import { type BodyBlock, bodySchema } from './body.ts';

export const LABELS = [
  'news',
  'report',
  'interview',
  'opinion',
  'analysis',
  'editorial',
  'explainer',
  'photo',
] as const;

/**
 * What a revision holds, and publishing copies into the columns and relations of readers. People,
 * places and pictures are named by id, tags as they are written. A field that a stored revision lacks
 * is empty, so that a revision from before the field was there still opens.
 */
export const contentSchema = z.object({
  label: z.enum(LABELS).default('news'),
  kicker: z.string().nullable().default(null),
  headline: z.string(),
  /** For lists and cards; empty: the headline. */
  shortHeadline: z.string().default(''),
  lead: z.string(),
  body: bodySchema,
  sectionId: z.uuid().nullable().default(null),
  tags: z.array(z.string()).default([]),
  sourceId: z.uuid().nullable().default(null),
  /** Addresses stand as they were typed; publishing asks for whole ones. */
  sourceUrl: z.string().nullable().default(null),
  authorIds: z.array(z.uuid()).default([]),
  guestBylines: z.array(z.string()).default([]),
  dateline: z.string().default(''),
  leadMediaId: z.uuid().nullable().default(null),
  leadAlt: z.string().default(''),
  leadCaption: z.string().default(''),
  licenceNote: z.string().nullable().default(null),
  /** Articles that the editors chose to stand beside this one. */
  relatedIds: z.array(z.uuid()).default([]),
  commentsMode: z.enum(['open', 'closed']).default('open'),
  commentsCloseAt: z.iso.datetime({ offset: true }).nullable().default(null),
  /** For the newsroom only: never copied to readers. */
  editorNote: z.string().default(''),
  canonicalUrl: z.string().nullable().default(null),
});
export type Content = z.infer<typeof contentSchema>;

export const EMPTY_CONTENT: Content = contentSchema.parse({
  headline: '',
  lead: '',
  body: { type: 'doc', content: [] },
});

/** Whether a text says nothing: no letter, no picture. */
export function isBlankBody(content: BodyBlock[]): boolean {
  return content.every(isBlank);
}

function isBlank(block: BodyBlock): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return !block.content?.some((part) => part.type === 'text' && part.text.trim());
    case 'blockquote':
      return block.content.every(isBlank);
    case 'bulletList':
    case 'orderedList':
      return block.content.every((item) => item.content.every(isBlank));
    default:
      return false;
  }
}
