import { Node } from '@tiptap/core';
import type { BodyFigure } from '#articles/body.ts';
import { FIGURE_BOUNDS } from '#articles/body-bounds.ts';
import { ownAttribute } from './attributes.ts';
import { figureView } from './figure-view.ts';
import type { Look } from './look.ts';

/** A picture of the library with its words; foreign pictures of a pasted page are left out. */
export const FigureNode = Node.create<{ look: Look | null }>({
  name: 'figure',
  group: 'block inner flow',
  atom: true,
  draggable: true,
  isolating: true,
  addOptions: () => ({ look: null }),
  addAttributes: () => ({
    picture: ownAttribute(''),
    alt: ownAttribute(''),
    caption: ownAttribute(''),
    credit: ownAttribute(''),
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]', getAttrs: readFigure }],
  renderHTML: ({ node }) => {
    const { picture, alt, caption, credit } = node.attrs;
    const data = { 'data-picture': picture, 'data-alt': alt, 'data-credit': credit };
    return ['figure', { ...data, 'data-caption': caption }];
  },
  addNodeView() {
    const { look } = this.options;
    return look && figureView(look.words, look.srcOf);
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
