import { Heading } from '@tiptap/extension-heading';
import { Paragraph } from '@tiptap/extension-paragraph';

/** As somebody chose; without a choice the browser goes by the first letter. */
const direction = {
  default: null,
  parseHTML: (element: HTMLElement) => {
    const dir = element.getAttribute('dir');
    return dir === 'rtl' || dir === 'ltr' ? dir : null;
  },
  renderHTML: ({ dir }: { dir?: string | null }) => ({ dir: dir ?? 'auto' }),
};

export const TextParagraph = Paragraph.extend({
  group: 'block inner flow',
  addAttributes: () => ({ dir: direction }),
});

export const TextHeading = Heading.extend({
  group: 'block inner flow',
  addAttributes: () => ({ level: { default: 2, rendered: false }, dir: direction }),
}).configure({ levels: [2, 3] });
