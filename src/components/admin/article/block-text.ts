/** Any node of a body: the schema itself lives in src/articles/body.ts. */
export type TextNode = {
  type: string;
  text?: string;
  attrs?: object;
  content?: TextNode[];
  marks?: { type: string }[];
};

/** A body as the paragraphs that a reader would read, for comparing: one per block with text. */
export function paragraphsOf(body: { content?: object[] }): string[] {
  return ((body.content ?? []) as TextNode[]).flatMap(linesOf).filter(Boolean);
}

function linesOf(node: TextNode): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [inlineText(node)];
  const words = Object.entries(node.attrs ?? {}).flatMap(([name, value]) =>
    SHOWN.includes(name) && typeof value === 'string' ? [value] : [],
  );
  return [...words, ...(node.content ?? []).flatMap(linesOf)];
}

/** Attributes that are text or name what is shown. */
const SHOWN = ['title', 'caption', 'alt', 'credit', 'url'];

/** The text of one block; a line break counts as one character, as it does in a document. */
function inlineText(block: TextNode): string {
  return (block.content ?? []).map((part) => part.text ?? '\n').join('');
}
