import { Node } from '@tiptap/core';

/** Pictures side by side. */
export const GalleryNode = Node.create<{ label: string }>({
  name: 'gallery',
  group: 'block',
  content: 'figure+',
  isolating: true,
  defining: true,
  addOptions: () => ({ label: '' }),
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML() {
    const { label } = this.options;
    return ['div', { 'data-gallery': '', class: 'editor-gallery', 'data-label': label }, 0];
  },
});
