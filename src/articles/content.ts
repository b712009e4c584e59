import { z } from 'zod';
import { DomainError } from '#errors.ts';
import type { Locale } from '#persian/locale.ts';
import { normalizeText } from '#persian/normalize.ts';
import { type BodyBlock, bodySchema } from './body.ts';
import { normalizeBody } from './normalize-body.ts';

/** What a revision holds, and publishing copies into the columns of readers. */
export const contentSchema = z.object({
  kicker: z.string().nullable(),
  headline: z.string(),
  lead: z.string(),
  body: bodySchema,
});
export type Content = z.infer<typeof contentSchema>;

/** As it comes from a form: lines as typed, a text that nobody has checked. */
export type ContentInput = Omit<Content, 'body'> & { body: unknown };

/** Most characters of each line, after normalising. Far above good style; the editor has meters. */
const LONGEST = { kicker: 200, headline: 300, lead: 2000 };

/** The form in which content is stored. Throws `text_long`, `article_without_body`. */
export function readContent(input: ContentInput, locale: Locale): Content {
  const line = (field: keyof typeof LONGEST) => {
    const text = normalizeText(input[field] ?? '', { locale });
    const max = LONGEST[field];
    if (text.length > max) throw new DomainError('text_long', { max });
    return text;
  };
  const parsed = bodySchema.safeParse(input.body);
  if (!parsed.success) throw new DomainError('article_without_body');
  return {
    kicker: line('kicker') || null,
    headline: line('headline'),
    lead: line('lead'),
    body: normalizeBody(parsed.data, locale),
  };
}

/** A draft may lack anything, what readers get may not. Throws `headline_missing`, `article_without_body`. */
export function requireComplete({ headline, body }: Content): void {
  if (!headline) throw new DomainError('headline_missing');
  if (body.content.every(isBlank)) throw new DomainError('article_without_body');
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
