import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { directionAt } from './direction-command.ts';
import { isZwnjKey, ZWNJ } from './zwnj-keys.ts';

type Press = (editor: Editor) => boolean;

/**
 * Shortcuts by the place of the key, so that they work under a Persian layout: as they are written
 * beside the buttons. «Mod» is Ctrl, or Command on a Mac.
 */
const KEYS: Record<string, Press> = {
  'Mod+KeyB': (editor) => editor.commands.toggleBold(),
  'Mod+KeyI': (editor) => editor.commands.toggleItalic(),
  'Mod+KeyZ': (editor) => editor.commands.undo(),
  'Mod+Shift+KeyZ': (editor) => editor.commands.redo(),
  'Mod+KeyY': (editor) => editor.commands.redo(),
  'Mod+Alt+Digit0': (editor) => editor.commands.setParagraph(),
  'Mod+Alt+Digit2': (editor) => editor.commands.toggleHeading({ level: 2 }),
  'Mod+Alt+Digit3': (editor) => editor.commands.toggleHeading({ level: 3 }),
  'Mod+Shift+Digit7': (editor) => editor.commands.toggleOrderedList(),
  'Mod+Shift+Digit8': (editor) => editor.commands.toggleBulletList(),
  'Mod+Shift+Digit9': (editor) => editor.commands.toggleBlockquote(),
  'Mod+Shift+KeyX': (editor) => turnDirection(editor),
  'Alt+F10': (editor) => focusToolbar(editor),
};

export const PhysicalKeys = Extension.create<{ onLink: () => void }>({
  name: 'physicalKeys',
  // Before the keymaps of the nodes, which go by the letter.
  priority: 2000,
  addOptions: () => ({ onLink: () => {} }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    const keys: Record<string, Press> = {
      ...KEYS,
      'Mod+KeyK': () => {
        options.onLink();
        return true;
      },
    };
    return [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => {
            if (isZwnjKey(event)) return typeZwnjInto(view);
            const press = keys[nameOf(event)];
            if (press) press(editor);
            return press !== undefined;
          },
        },
      }),
    ];
  },
});

/** One half-space at the caret, never two in a row. */
export function typeZwnjInto(view: EditorView): true {
  const { $from, empty } = view.state.selection;
  const isThere = empty && $from.nodeBefore?.text?.endsWith(ZWNJ);
  if (!isThere && $from.parent.isTextblock) {
    view.dispatch(view.state.tr.insertText(ZWNJ).scrollIntoView());
  }
  return true;
}

/** The other direction than now; where one was chosen, back to none. */
export function turnDirection(editor: Editor): boolean {
  const { chosen, shown } = directionAt(editor.state);
  return editor.commands.setDirection(chosen ? null : shown === 'rtl' ? 'ltr' : 'rtl');
}

/** As in other editors, from wherever one writes. */
function focusToolbar({ view }: Editor): boolean {
  view.dom.closest('.editor')?.querySelector<HTMLElement>('[role="toolbar"] button')?.focus();
  return true;
}

function nameOf(event: KeyboardEvent): string {
  // AltGr, with which signs are typed, comes as Ctrl and Alt on Windows.
  if (event.isComposing || event.getModifierState('AltGraph')) return '';
  const isMod = event.ctrlKey || event.metaKey;
  return [
    ...(isMod ? ['Mod'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    ...(event.altKey ? ['Alt'] : []),
    event.code,
  ].join('+');
}
