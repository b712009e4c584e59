import { Node, type NodeViewRenderer } from '@tiptap/core';
import { LONGEST_BOX_TITLE } from '#articles/body-bounds.ts';
import { node as create, labelledField, pageDirection } from './dom.ts';
import type { Words } from './look.ts';

/** A box of facts: a title and what else a text may hold, but no box. */
export const FactBoxNode = Node.create<{ words: Words | null }>({
  name: 'factBox',
  group: 'block',
  content: 'inner+',
  defining: true,
  isolating: true,
  addOptions: () => ({ words: null }),
  addAttributes: () => ({
    title: {
      default: '',
      parseHTML: ({ dataset }: HTMLElement) => dataset.title?.slice(0, LONGEST_BOX_TITLE) ?? '',
      renderHTML: ({ title }: { title?: string }) => ({ 'data-title': title ?? '' }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-fact-box]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { 'data-fact-box': '', ...HTMLAttributes }, 0],
  addNodeView() {
    return this.options.words && factBoxView(this.options.words);
  },
});

function factBoxView(words: Words): NodeViewRenderer {
  return ({ node, view, getPos, editor }) => {
    const contentDOM = create('div', { class: 'editor-box-content' });
    const title = labelledField({
      label: words('factBox.title'),
      max: LONGEST_BOX_TITLE,
      onInput: (text) => {
        const pos = getPos();
        if (pos !== undefined) view.dispatch(view.state.tr.setNodeAttribute(pos, 'title', text));
      },
    });
    title.label.contentEditable = 'false';
    title.label.dir = pageDirection();
    title.show(node.attrs.title, !editor.options.editable);
    const dom = create('aside', { class: 'editor-box', 'aria-label': words('factBox.label') });
    dom.append(title.label, contentDOM);
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type !== node.type) return false;
        title.show(next.attrs.title, !editor.options.editable);
        return true;
      },
      stopEvent: ({ target }) => target instanceof Element && title.label.contains(target),
      ignoreMutation: ({ target }) => !contentDOM.contains(target),
    };
  };
}
