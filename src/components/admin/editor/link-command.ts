import type { Editor } from '@tiptap/core';

/** Where the link at the caret leads, or null. */
export function linkAt(editor: Editor): string | null {
  return editor.isActive('link') ? (editor.getAttributes('link').href ?? null) : null;
}

/** Sets or, with null, removes the link of the selection; with nothing selected the address is the words. */
export function setLink(editor: Editor, href: string | null): void {
  const chain = editor.chain().focus();
  if (linkAt(editor) !== null) chain.extendMarkRange('link');
  if (href === null) {
    chain.unsetMark('link').run();
  } else if (editor.state.selection.empty && linkAt(editor) === null) {
    const marks = [{ type: 'link', attrs: { href } }];
    chain.insertContent({ type: 'text', text: href.replace(/^mailto:/, ''), marks }).run();
  } else {
    chain.setMark('link', { href }).run();
  }
}
