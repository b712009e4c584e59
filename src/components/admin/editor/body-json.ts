import type { Mark, Node, Schema } from '@tiptap/pm/model';
import type { Body } from '#articles/body.ts';

type Json = { type: string; attrs?: object; content?: Json[]; text?: string; marks?: object[] };

// Nodes never change: what one was made into stays right, so a key costs one block, not the text.
const made = new WeakMap<Node, Json>();

/** The text of the editor as it is stored: what says nothing (spans of 1, no direction) is left out. */
export function toBody(doc: Node): Body {
  return { type: 'doc', content: doc.children.map(toJson) } as Body;
}

/** A stored text as a document; one without blocks gets an empty paragraph to write in. */
export function fromBody(body: Body, schema: Schema): Node {
  const content = body.content.length > 0 ? body.content : [{ type: 'paragraph' }];
  const doc = schema.nodeFromJSON({ type: 'doc', content });
  doc.check();
  return doc;
}

function toJson(node: Node): Json {
  const known = made.get(node);
  if (known) return known;
  const json = convert(node);
  made.set(node, json);
  return json;
}

function convert(node: Node): Json {
  const { name } = node.type;
  if (name === 'text') {
    const marks = node.marks.map(markJson);
    return { type: name, text: node.text ?? '', ...(marks.length > 0 && { marks }) };
  }
  const attrs = attrsOf(node);
  const content = node.children.map(toJson);
  return { type: name, ...(attrs && { attrs }), ...(content.length > 0 && { content }) };
}

function markJson({ type, attrs }: Mark): object {
  return type.name === 'link' ? { type: 'link', attrs: { href: attrs.href } } : { type: type.name };
}

function attrsOf({ type, attrs }: Node): object | undefined {
  const dir = attrs.dir ? { dir: attrs.dir } : undefined;
  switch (type.name) {
    case 'paragraph':
      return dir;
    case 'heading':
      return { level: attrs.level, ...dir };
    case 'tableCell':
    case 'tableHeader': {
      const spans = { ...wide('colspan', attrs.colspan), ...wide('rowspan', attrs.rowspan) };
      return Object.keys(spans).length > 0 ? spans : undefined;
    }
    case 'figure':
    case 'factBox':
    case 'embed':
      return { ...attrs };
    default:
      return undefined;
  }
}

function wide(name: string, cells: number): object {
  return cells > 1 ? { [name]: Math.min(cells, 100) } : {};
}
