import type { Locale } from '#persian/locale.ts';
import { normalizeFragment, normalizeText } from '#persian/normalize.ts';
import type { Body, BodyFigureBlock, BodyInline, BodyMark } from './body-types.ts';

/** A node of a text, seen from one that does not care which. */
type Piece = { type: string; attrs?: object | undefined; content?: object[] | undefined };

/** The form in which a text is stored: every piece of it normalised, empty pieces left out. */
export function normalizeBody(body: Body, locale: Locale): Body {
  return normalizePiece(body, locale);
}

function normalizePiece<Node extends Piece>(node: Node, locale: Locale): Node {
  const attrs = normalizeAttrs(node, locale);
  const content = node.content?.flatMap((child) =>
    isInline(child) ? normalizeInline(child, locale) : [normalizePiece(child as Piece, locale)],
  );
  return { ...node, ...(attrs && { attrs }), ...(content && { content }) };
}

function normalizeAttrs({ type, attrs }: Piece, locale: Locale): object | undefined {
  const line = (text: string) => normalizeText(text, { locale });
  if (type === 'figure') {
    const { picture, alt, caption, credit } = attrs as BodyFigureBlock['attrs'];
    return { picture, alt: line(alt), caption: line(caption), credit: line(credit) };
  }
  if (type === 'factBox') return { title: line((attrs as { title: string }).title) };
  return attrs;
}

function isInline(node: object): node is BodyInline {
  return 'type' in node && (node.type === 'text' || node.type === 'hardBreak');
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
