import { DomainError } from '#errors.ts';
import { foldKey } from '#persian/fold.ts';
import type { Locale } from '#persian/locale.ts';
import { normalizeText } from '#persian/normalize.ts';
import { type Content, contentSchema } from './content.ts';
import { normalizeBody } from './normalize-body.ts';

/** As it comes from a form: what is left out stays as it was, what is there nobody has checked. */
export type ContentInput = { [Field in keyof Content]?: unknown };

/** Most characters of each text, after normalising. Far above good style; the editor has meters. */
const LONGEST = {
  kicker: 200,
  headline: 300,
  shortHeadline: 200,
  lead: 2000,
  dateline: 100,
  leadAlt: 500,
  leadCaption: 1000,
  licenceNote: 1000,
  sourceUrl: 2000,
  canonicalUrl: 2000,
  editorNote: 5000,
  tag: 100,
  guestByline: 200,
};
const MOST = { tags: 30, guestBylines: 20, authorIds: 20, relatedIds: 12 };

/**
 * The form in which content is stored: `base`, and over it what was typed. Half-written addresses and
 * missing fields pass: a draft may be unfinished. Throws `text_long`, `list_long`,
 * `article_without_body` (it has a part that is not allowed), `content_invalid`.
 */
export function readContent(input: ContentInput, base: Content, locale: Locale): Content {
  const parsed = contentSchema.safeParse({ ...base, ...withoutAbsent(input) });
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    if (field === 'body') throw new DomainError('article_without_body');
    throw new DomainError('content_invalid', { field });
  }
  const typed = parsed.data;
  const read = (text: string | null, field: keyof typeof LONGEST, multiline = false) =>
    withinLimit(normalizeText(text ?? '', { locale, multiline }), LONGEST[field]);
  const list = (texts: string[], field: 'tag' | 'guestByline') =>
    distinct(texts.map((text) => read(text, field)).filter(Boolean));
  const content: Content = {
    ...typed,
    kicker: read(typed.kicker, 'kicker') || null,
    headline: read(typed.headline, 'headline'),
    shortHeadline: read(typed.shortHeadline, 'shortHeadline'),
    lead: read(typed.lead, 'lead'),
    dateline: read(typed.dateline, 'dateline'),
    leadAlt: read(typed.leadAlt, 'leadAlt'),
    leadCaption: read(typed.leadCaption, 'leadCaption'),
    licenceNote: read(typed.licenceNote, 'licenceNote', true) || null,
    editorNote: read(typed.editorNote, 'editorNote', true),
    // Addresses are not Persian text: of them only what no browser reads is taken.
    sourceUrl: readAddress(typed.sourceUrl, LONGEST.sourceUrl),
    canonicalUrl: readAddress(typed.canonicalUrl, LONGEST.canonicalUrl),
    tags: list(typed.tags, 'tag'),
    guestBylines: list(typed.guestBylines, 'guestByline'),
    authorIds: [...new Set(typed.authorIds)],
    relatedIds: [...new Set(typed.relatedIds)],
    commentsCloseAt: typed.commentsCloseAt && new Date(typed.commentsCloseAt).toISOString(),
    body: normalizeBody(typed.body, locale),
  };
  for (const [field, most] of Object.entries(MOST)) {
    const { length } = content[field as keyof typeof MOST];
    if (length > most) throw new DomainError('list_long', { field, max: most });
  }
  return content;
}

// A field that says undefined says nothing; spread, it would empty what is there.
function withoutAbsent(input: ContentInput): ContentInput {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function withinLimit(text: string, max: number): string {
  if (text.length > max) throw new DomainError('text_long', { max });
  return text;
}

function readAddress(address: string | null, max: number): string | null {
  const clean = (address ?? '').replace(/[\p{Cc}\s]/gu, '').toWellFormed();
  return withinLimit(clean, max) || null;
}

/** «کشورها» with and without the half-space is one: the first spelling stays. */
function distinct(texts: string[]): string[] {
  return [
    ...new Map(texts.toReversed().map((text) => [foldKey(text), text])).values(),
  ].toReversed();
}
