import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { ZWNJ } from './zwnj-keys.ts';

type Marks = { isShown: boolean; set: DecorationSet };
const key = new PluginKey<Marks>('zwnjMarks');

/** Where half-spaces stand in a text block; blocks never change, so each is searched once. */
const found = new WeakMap<Node, number[]>();

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    zwnjMarks: {
      /** Shows or hides where half-spaces stand; the text stays as it is. */
      toggleZwnjMarks: () => ReturnType;
    };
  }
}

export const ZwnjMarks = Extension.create({
  name: 'zwnjMarks',
  addCommands: () => ({
    toggleZwnjMarks:
      () =>
      ({ tr, dispatch, state }) => {
        dispatch?.(tr.setMeta(key, !areZwnjShown(state)).setMeta('addToHistory', false));
        return true;
      },
  }),
  addProseMirrorPlugins: () => [
    new Plugin<Marks>({
      key,
      state: {
        init: () => ({ isShown: false, set: DecorationSet.empty }),
        apply: (tr, marks) => apply(tr, marks),
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});

export function areZwnjShown(state: import('@tiptap/pm/state').EditorState): boolean {
  return key.getState(state)?.isShown ?? false;
}

function apply(tr: Transaction, marks: Marks): Marks {
  const isShown: boolean = tr.getMeta(key) ?? marks.isShown;
  if (isShown === marks.isShown && !tr.docChanged) return marks;
  return { isShown, set: isShown ? draw(tr.doc) : DecorationSet.empty };
}

function draw(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const at of placesIn(node)) {
      marks.push(Decoration.inline(pos + 1 + at, pos + 2 + at, { class: 'zwnj-mark' }));
    }
    return false;
  });
  return DecorationSet.create(doc, marks);
}

function placesIn(block: Node): number[] {
  const known = found.get(block);
  if (known) return known;
  const places: number[] = [];
  block.forEach((child, offset) => {
    const text = child.text ?? '';
    for (let at = text.indexOf(ZWNJ); at >= 0; at = text.indexOf(ZWNJ, at + 1)) {
      places.push(offset + at);
    }
  });
  found.set(block, places);
  return places;
}
