import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { FIGURE_BOUNDS } from '#articles/body-bounds.ts';
import { node as create, labelledField, pageDirection } from './dom.ts';
import type { Words } from './look.ts';

/** What a drag does, by a button: among the pictures of a gallery (the style sheet says where). */
const STEPS = [
  ['earlier', -1],
  ['later', 1],
] as const;

const FIELDS = ['alt', 'caption', 'credit'] as const;

/** The picture with its fields beneath, and a reminder for as long as nobody has described it. */
export function figureView(words: Words, srcOf: (picture: string) => string): NodeViewRenderer {
  return ({ node, view, getPos, editor }) => {
    let current = node;
    const change = (attrs: object) => {
      const pos = getPos();
      if (pos === undefined) return;
      view.dispatch(view.state.tr.setNodeMarkup(pos, null, { ...current.attrs, ...attrs }));
    };
    const image = create('img', { src: srcOf(node.attrs.picture), draggable: 'true' });
    const missing = create('p', { class: 'editor-missing' }, words('figure.altMissing'));
    const fields = FIELDS.map((name) =>
      labelledField({
        label: words(`figure.${name}`),
        max: FIGURE_BOUNDS[name],
        isRequired: name === 'alt',
        onInput: (text) => change({ [name]: text }),
      }),
    );
    const remove = create('button', { type: 'button', class: 'editor-remove' }, words('remove'));
    remove.addEventListener('click', () => {
      const pos = getPos();
      if (pos === undefined) return;
      view.dispatch(deleteFigure(view.state.tr, pos));
      view.focus();
    });
    const moves = create('div', { class: 'editor-moves' });
    for (const [name, step] of STEPS) {
      const move = create('button', { type: 'button', 'data-move': name }, words(name));
      move.addEventListener('click', () => {
        const pos = getPos();
        if (pos !== undefined) moveFigure(view, pos, step, name);
      });
      moves.append(move);
    }
    const inputs = create('div', { class: 'editor-fields', dir: pageDirection() });
    inputs.append(...fields.map(({ label }) => label), missing, moves, remove);
    const dom = create('figure', { class: 'editor-figure', contenteditable: 'false' });
    dom.append(image, inputs);

    const draw = (shown: Node) => {
      current = shown;
      image.setAttribute('alt', shown.attrs.alt);
      missing.hidden = shown.attrs.alt.trim() !== '';
      const isFixed = !editor.options.editable;
      remove.hidden = isFixed;
      moves.hidden = isFixed;
      for (const [index, name] of FIELDS.entries()) fields[index]?.show(shown.attrs[name], isFixed);
    };
    draw(node);
    return {
      dom,
      update(next) {
        if (next.type !== current.type || next.attrs.picture !== current.attrs.picture) {
          return false;
        }
        draw(next);
        return true;
      },
      // Fields and button are the browser's; the picture itself is selected and dragged.
      stopEvent: ({ target }) => target instanceof Element && inputs.contains(target),
      ignoreMutation: () => true,
    };
  };
}

/** Without its last picture a gallery is none. */
function deleteFigure(tr: Transaction, pos: number) {
  const place = tr.doc.resolve(pos);
  const isLast = place.parent.type.name === 'gallery' && place.parent.childCount === 1;
  return isLast
    ? tr.delete(place.before(), place.after())
    : tr.delete(pos, pos + (place.nodeAfter?.nodeSize ?? 0));
}

/** Changes places with its neighbour; the button of it that was pressed keeps the focus. */
function moveFigure(view: EditorView, pos: number, step: -1 | 1, pressed: string) {
  const { tr } = view.state;
  const place = tr.doc.resolve(pos);
  const figure = place.nodeAfter;
  const neighbour = step < 0 ? place.nodeBefore : place.parent.maybeChild(place.index() + 1);
  if (!figure || !neighbour) return;
  const to = pos + step * neighbour.nodeSize;
  view.dispatch(tr.delete(pos, pos + figure.nodeSize).insert(to, figure));
  const dom = view.nodeDOM(to);
  if (!(dom instanceof HTMLElement)) return;
  const buttons = [...dom.querySelectorAll<HTMLButtonElement>('[data-move]')];
  // At either end there is one way only.
  const shown = buttons.filter((button) => button.offsetParent);
  (shown.find(({ dataset }) => dataset.move === pressed) ?? shown[0])?.focus();
}
