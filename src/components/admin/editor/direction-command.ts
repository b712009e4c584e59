import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { firstDirection } from '#persian/direction.ts';

type Direction = 'rtl' | 'ltr';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockDirection: {
      /** Of the selected blocks; null: as the first letter says. */
      setDirection: (dir: Direction | null) => ReturnType;
    };
  }
}

export const BlockDirection = Extension.create({
  name: 'blockDirection',
  addCommands: () => ({
    setDirection:
      (dir) =>
      ({ state, tr, dispatch }) => {
        const { from, to } = state.selection;
        let isAny = false;
        state.doc.nodesBetween(from, to, (node, pos) => {
          if (!node.isTextblock) return true;
          isAny = true;
          if (dispatch) tr.setNodeAttribute(pos, 'dir', dir);
          return false;
        });
        return isAny;
      },
  }),
});

/** What was chosen for the block of the caret, and how it is shown. */
export function directionAt({ selection }: EditorState): {
  chosen: Direction | null;
  shown: Direction | null;
} {
  const block = selection.$from.parent;
  const chosen: Direction | null = block.isTextblock ? (block.attrs.dir ?? null) : null;
  return { chosen, shown: chosen ?? firstDirection(block.textContent) };
}
