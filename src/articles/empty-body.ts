import type { Body } from './body.ts';

type Node = { type: string; attrs?: Record<string, unknown>; content?: Node[] };

/**
 * The structure of a text without its words: the paragraphs, headings, lists, tables and pictures are
 * there to be filled, with no caption, credit or alternative text of the other language.
 */
export function emptyBody(body: Body): Body {
  // Of a body comes a body: nodes and nesting stay, and an empty paragraph is one.
  return emptied(body as Node) as Body;
}

function emptied({ content, ...node }: Node): Node {
  const blocks = content?.filter(({ type }) => type !== 'text' && type !== 'hardBreak');
  const attrs = attrsOf(node);
  return {
    ...node,
    ...(attrs && { attrs }),
    ...(blocks && blocks.length > 0 && { content: blocks.map(emptied) }),
  };
}

function attrsOf({ type, attrs }: Node): Node['attrs'] {
  if (type === 'figure') return { ...attrs, alt: '', caption: '', credit: '' };
  if (type === 'factBox') return { ...attrs, title: '' };
  // A direction of the other script.
  if (attrs && 'dir' in attrs) {
    const { dir: _, ...rest } = attrs;
    return rest;
  }
  return attrs;
}
