import type { BodyBlock, BodyDirection, BodyInline } from '#articles/body.ts';
import { firstDirection } from '#persian/direction.ts';

type Piece = { type?: string; attrs?: { dir?: BodyDirection }; content?: object[]; text?: string };

/**
 * Where a list, a quote, a table or a box begins: as somebody chose for the first text in it, else
 * as that text's first letter says. Undefined when there is nothing to go by.
 */
export function containerDirection(block: BodyBlock): BodyDirection | undefined {
  return directionIn(block) ?? undefined;
}

function directionIn(node: object): BodyDirection | null {
  const { type, attrs, content = [], text } = node as Piece;
  if (text !== undefined) return firstDirection(text);
  if ((type === 'paragraph' || type === 'heading') && attrs?.dir) return attrs.dir;
  for (const child of content) {
    const found = directionIn(child);
    if (found) return found;
  }
  return null;
}

/**
 * The `dir` of a block of words: what was chosen, else its first letter. Numbers alone have none and
 * stand as the text around them does.
 */
export function wordsDirection(
  chosen: BodyDirection | undefined,
  content: BodyInline[] | undefined,
): BodyDirection | 'auto' | undefined {
  const hasLetters = content?.some((part) => part.type === 'text' && /\p{L}/u.test(part.text));
  return chosen ?? (hasLetters ? 'auto' : undefined);
}
