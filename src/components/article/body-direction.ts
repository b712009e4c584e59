import type { BodyBlock, BodyDirection } from '#articles/body.ts';
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
