/** Most of what a text may hold. A list in a list is two levels, a cell of a table three. */
export const BODY_BOUNDS = { depth: 24, nodes: 20_000, characters: 500_000 };

/** Of a caption, in characters; the editor's fields stop there. */
export const FIGURE_BOUNDS = { alt: 500, caption: 2000, credit: 300 };
export const LONGEST_BOX_TITLE = 300;

/**
 * Whether a tree of nodes keeps the bounds. It walks without recursion and stops at the first
 * breach, so that a hostile tree costs nothing: checked before anything else looks at the text.
 */
export function isWithinBounds(root: unknown): boolean {
  let nodes = 0;
  let characters = 0;
  const open: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { content, text } = (next.node ?? {}) as { content?: unknown; text?: unknown };
    nodes += 1;
    if (typeof text === 'string') characters += text.length;
    if (next.depth > BODY_BOUNDS.depth || nodes > BODY_BOUNDS.nodes) return false;
    if (characters > BODY_BOUNDS.characters) return false;
    if (!Array.isArray(content)) continue;
    if (content.length > BODY_BOUNDS.nodes) return false;
    for (const node of content) open.push({ node, depth: next.depth + 1 });
  }
  return true;
}
