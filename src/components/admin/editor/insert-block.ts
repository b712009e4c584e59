import type { Editor, JSONContent } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';

/**
 * Puts a block behind the one of the caret, in the nearest place that may hold it; an empty paragraph
 * gives up its place. Nothing that is selected is lost, and there is always a line to go on after it.
 */
export function insertBlock(editor: Editor, json: JSONContent): void {
  const { state, view } = editor;
  const { tr, schema, selection } = state;
  const node = schema.nodeFromJSON(json);
  const { $to } = selection;
  // A selected block is itself the one to go behind.
  const deepest = selection instanceof NodeSelection ? $to.depth + 1 : $to.depth;
  for (let depth = deepest; depth > 0; depth -= 1) {
    const parent = $to.node(depth - 1);
    const isSelected = depth > $to.depth;
    const own = isSelected ? null : $to.node(depth);
    const index = isSelected ? $to.index(depth - 1) : $to.indexAfter(depth - 1);
    const isEmpty = own?.type.name === 'paragraph' && own.content.size === 0;
    if (isEmpty && parent.canReplaceWith($to.index(depth - 1), index, node.type)) {
      tr.replaceWith($to.before(depth), $to.after(depth), node);
      finish($to.before(depth));
      return;
    }
    if (parent.canReplaceWith(index, index, node.type)) {
      const at = isSelected ? $to.pos : $to.after(depth);
      tr.insert(at, node);
      finish(at);
      return;
    }
  }

  function finish(at: number): void {
    const end = at + node.nodeSize;
    const place = tr.doc.resolve(end);
    const paragraph = schema.nodes.paragraph?.create();
    if (!place.nodeAfter && paragraph && place.parent.type.name === 'doc')
      tr.insert(end, paragraph);
    // Into what can be written in, else behind it.
    tr.setSelection(
      Selection.near(tr.doc.resolve(node.isAtom || node.type.name === 'gallery' ? end : at + 1), 1),
    );
    view.dispatch(tr.scrollIntoView());
  }
}

export const emptyBox: JSONContent = { type: 'factBox', content: [{ type: 'paragraph' }] };

/** Its first row is for the names of the columns. */
export function emptyTable(rows: number, columns: number): JSONContent {
  const row = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })),
  });
  const cells = Array.from({ length: rows - 1 }, () => row('tableCell'));
  return { type: 'table', content: [row('tableHeader'), ...cells] };
}
