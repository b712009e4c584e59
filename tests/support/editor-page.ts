import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import type { Body } from '#articles/body.ts';
import { fromBody, toBody } from '#components/admin/editor/body-json.ts';
import { BlockDirection } from '#components/admin/editor/direction-command.ts';
import { Paste } from '#components/admin/editor/paste/paste.ts';
import { PhysicalKeys } from '#components/admin/editor/physical-keys.ts';
import { bodyNodes } from '#components/admin/editor/schema.ts';
import { watchZwnjKeys } from '#components/admin/editor/zwnj-keys.ts';

/** The editor on an empty page, bundled for a browser: what a paste and a key make of a text. */
declare global {
  interface Window {
    paste: (clipboard: { html?: string; text?: string }, start?: Body) => Body;
    openText: (body: Body) => void;
    body: () => Body;
    select: (from: number, to: number) => void;
  }
}

let editor: Editor;

function open(body: Body): void {
  editor?.destroy();
  editor = new Editor({
    element: document.querySelector('#editor') as HTMLElement,
    extensions: [...bodyNodes(null), UndoRedo, BlockDirection, Paste, PhysicalKeys],
    onBeforeCreate: ({ editor }) => {
      editor.options.content = fromBody(body, editor.schema).toJSON();
    },
  });
  editor.commands.focus('end');
  // The command waits for the next frame; the first key of a test may come before it.
  editor.view.focus();
}

window.openText = open;
window.body = () => toBody(editor.state.doc);
window.paste = ({ html = '', text = '' }, start = { type: 'doc', content: [] }) => {
  open(start);
  const clipboardData = new DataTransfer();
  if (html) clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  editor.view.dom.dispatchEvent(event);
  return window.body();
};
window.select = (from, to) => {
  editor.commands.setTextSelection({ from, to });
};
watchZwnjKeys(document);
