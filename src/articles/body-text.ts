import type { BodyInline } from './body-types.ts';

type Piece = { type?: string; attrs?: object; content?: object[] | undefined };

/** The text of each paragraph, heading and box title, in reading order; captions are not among them. */
export function textsOf(node: object): string[] {
  const { type, attrs, content = [] } = node as Piece;
  if (type === 'paragraph' || type === 'heading') return [inlineText(content as BodyInline[])];
  const within = content.flatMap(textsOf);
  return type === 'factBox' ? [(attrs as { title: string }).title, ...within] : within;
}

function inlineText(parts: BodyInline[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '\n')).join('');
}
