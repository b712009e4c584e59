import { z } from 'zod';
import { DESK_STATES } from './desk-state.ts';

/** Lists of the desk with a meaning of their own; their names stand in addresses. */
export const DESK_LISTS = [
  'all',
  'mine',
  'waiting',
  'scheduled',
  'live',
  'missing-en',
  'missing-fa',
  'stale-en',
  'stale-fa',
] as const;
export type DeskList = (typeof DESK_LISTS)[number];

/**
 * What somebody wants to see on the desk. Every part that does not fit is as if it were not there: it
 * comes out of an address, and a list is a better answer to a broken one than a refusal.
 */
export const deskQuerySchema = z.object({
  list: z.enum(DESK_LISTS).catch('all'),
  state: z.enum(DESK_STATES).optional().catch(undefined),
  /** Slug. */
  section: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional()
    .catch(undefined),
  /** Id of a user: who began the article, or stands over it. */
  person: z.uuid().optional().catch(undefined),
  language: z.enum(['fa', 'en']).optional().catch(undefined),
  q: z
    .string()
    .transform((text) =>
      text
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, 200),
    )
    .transform((text) => text || undefined)
    .optional()
    .catch(undefined),
});
export type DeskQuery = z.infer<typeof deskQuerySchema>;

/** The place in a list after which it goes on: the last row's instant and id. */
export type DeskCursor = { savedAt: Date; id: string };

const CURSOR = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function writeCursor({ savedAt, id }: DeskCursor): string {
  return `${savedAt.getTime()}_${id}`;
}

/** Null when it is none: the list begins at its beginning then. */
export function readCursor(text: string | undefined): DeskCursor | null {
  const [, at = '', id = ''] = CURSOR.exec(text ?? '') ?? [];
  const savedAt = new Date(Number(at));
  return id && !Number.isNaN(savedAt.getTime()) ? { savedAt, id } : null;
}
