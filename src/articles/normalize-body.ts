import type { Locale } from '#persian/locale.ts';
import { normalizeFragment, normalizeText } from '#persian/normalize.ts';
import type { Body, BodyBlock, BodyInline, BodyMark } from './body.ts';

/** The form in which a text is stored: every piece of it normalised, empty pieces left out. */
export function normalizeBody(body: Body, locale: Locale): Body {
  return { ...body, content: normalizeBlocks(body.content, locale) };
}

function normalizeBlocks(blocks: BodyBlock[], locale: Locale): BodyBlock[] {
  return blocks.map((block) => normalizeBlock(block, locale));
}

function normalizeBlock(block: BodyBlock, locale: Locale): BodyBlock {
  const within = <T extends { content: BodyBlock[] }>(part: T): T => ({
    ...part,
    content: normalizeBlocks(part.content, locale),
  });
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content
        ? { ...block, content: block.content.flatMap((part) => normalizeInline(part, locale)) }
        : block;
    case 'blockquote':
      return within(block);
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map(within) };
    case 'table':
      return {
        ...block,
        content: block.content.map((row) => ({ ...row, content: row.content.map(within) })),
      };
    case 'figure': {
      const { picture, alt, caption, credit } = block.attrs;
      const line = (text: string) => normalizeText(text, { locale });
      const attrs = { alt: line(alt), caption: line(caption), credit: line(credit) };
      return { ...block, attrs: { ...attrs, picture: storable(picture) } };
    }
  }
}

function normalizeInline(part: BodyInline, locale: Locale): BodyInline[] {
  if (part.type === 'hardBreak') return [part];
  const text = normalizeFragment(part.text, { locale });
  if (!text) return [];
  return [{ ...part, text, ...(part.marks && { marks: part.marks.map(normalizeMark) }) }];
}

function normalizeMark(mark: BodyMark): BodyMark {
  return mark.type === 'link' ? { ...mark, attrs: { href: storable(mark.attrs.href) } } : mark;
}

// An address stays as it is, but for what PostgreSQL cannot hold and no browser reads.
function storable(text: string): string {
  return text.replace(/\p{Cc}/gu, '').toWellFormed();
}
