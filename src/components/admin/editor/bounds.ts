import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { BODY_BOUNDS } from '#articles/body-bounds.ts';

type Size = { depth: number; nodes: number; characters: number };

const known = new WeakMap<Node, Size>();

/** Refuses what would make the text larger or deeper than may be stored, and says so. */
export const Bounds = Extension.create<{ onRefused: () => void }>({
  name: 'bounds',
  addOptions: () => ({ onRefused: () => {} }),
  addProseMirrorPlugins() {
    return [
      new Plugin({
        filterTransaction: (tr) => {
          if (!tr.docChanged || fits(tr.doc)) return true;
          this.options.onRefused();
          return false;
        },
      }),
    ];
  },
});

export function fits(doc: Node): boolean {
  const { depth, nodes, characters } = measure(doc);
  return (
    depth <= BODY_BOUNDS.depth && nodes <= BODY_BOUNDS.nodes && characters <= BODY_BOUNDS.characters
  );
}

function measure(node: Node): Size {
  const before = known.get(node);
  if (before) return before;
  const size: Size = { depth: 0, nodes: 1, characters: node.text?.length ?? 0 };
  for (const child of node.children) {
    const { depth, nodes, characters } = measure(child);
    size.depth = Math.max(size.depth, depth + 1);
    size.nodes += nodes;
    size.characters += characters;
  }
  known.set(node, size);
  return size;
}
