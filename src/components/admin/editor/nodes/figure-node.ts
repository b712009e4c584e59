import { Node } from '@tiptap/core';
import type { BodyFigure } from '#articles/body.ts';
import { FIGURE_BOUNDS } from '#articles/body-bounds.ts';
import { figureView } from './figure-view.ts';
import type { Words } from './words.ts';

/** A picture of the library with its words; foreign pictures of a pasted page are left out. */
export const FigureNode = Node.create<{ words: Words | null }>({
  name: 'figure',
  group: 'block inner flow',
  atom: true,
  draggable: true,
  isolating: true,
  addOptions: () => ({ words: null }),
  addAttributes: () => ({
    picture: { default: '' },
    alt: { default: '' },
    caption: { default: '' },
    credit: { default: '' },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]', getAttrs: readFigure }],
  renderHTML: ({ node }) => {
    const { picture, alt, caption, credit } = node.attrs;
    const data = { 'data-picture': picture, 'data-alt': alt, 'data-credit': credit };
    return ['figure', { ...data, 'data-caption': caption }];
  },
  addNodeView() {
    return this.options.words && figureView(this.options.words);
  },
});

/** A figure as this editor copies it, from wherever it comes. */
function readFigure(element: HTMLElement): BodyFigure | false {
  const { picture = '', alt = '', caption = '', credit = '' } = element.dataset;
  if (!/^[\w-]{1,80}$/.test(picture)) return false;
  return {
    picture,
    alt: alt.slice(0, FIGURE_BOUNDS.alt),
    caption: caption.slice(0, FIGURE_BOUNDS.caption),
    credit: credit.slice(0, FIGURE_BOUNDS.credit),
  };
}
