import { z } from 'zod';

/**
 * What happened to what readers see, as a row of the outbox says it. A change names things by what
 * stands in addresses, so that src/front can tell which pages to drop without asking the database.
 */
export type Change = z.infer<typeof changeSchema>;
export type ArticleChange = Extract<Change, { kind: 'article' }>;

/** The lists in which an article stands while it is public. */
export type Placement = z.infer<typeof placementSchema>;

const localeSchema = z.enum(['fa', 'en']);

export const placementSchema = z.object({
  /** Slug. */
  section: z.string(),
  /** Names as they are written; a tag's page is found by the folded name. */
  tags: z.array(z.string()),
  /** Handles. */
  authors: z.array(z.string()),
  /** Slug. */
  source: z.string().nullable(),
});

export const changeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('article'),
    code: z.string(),
    locale: localeSchema,
    /** Code of the other edition, public or not: its page links to this one. */
    otherCode: z.string().nullable(),
    /** Null when the public could not see it: before the change, after it. Both null: a schedule. */
    before: placementSchema.nullable(),
    after: placementSchema.nullable(),
  }),
  z.object({ kind: z.literal('comments'), code: z.string(), locale: localeSchema }),
  z.object({ kind: z.literal('site') }),
]);

/** On this channel PostgreSQL says the id of each row, when its transaction has committed. */
export const OUTBOX_CHANNEL = 'outbox';
