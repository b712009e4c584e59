import { Heading } from '@tiptap/extension-heading';
import { Paragraph } from '@tiptap/extension-paragraph';
import { ownAttribute } from './attributes.ts';

/** As somebody chose; without a choice the style sheet lets the first letter say. */
const direction = {
  default: null,
  parseHTML: (element: HTMLElement) => {
    const dir = element.getAttribute('dir');
    return dir === 'rtl' || dir === 'ltr' ? dir : null;
  },
  renderHTML: ({ dir }: { dir?: string | null }) => (dir ? { dir } : {}),
};

export const TextParagraph = Paragraph.extend({
  group: 'block inner flow',
  addAttributes: () => ({ dir: direction }),
});

export const TextHeading = Heading.extend({
  group: 'block inner flow',
  addAttributes: () => ({ level: ownAttribute(2), dir: direction }),
}).configure({ levels: [2, 3] });
