import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Body, BodyFigure } from '#articles/body.ts';
import { fromBody, toBody } from './body-json.ts';
import { insertBlock } from './insert-block.ts';

/**
 * A piece of the text: `index` counts the texts as `textsOf` (src/articles/body-text.ts) lists them,
 * `from` and `to` are UTF-16 places in that text.
 */
export type TextRange = { index: number; from: number; to: number };

export type TextEdit = TextRange & { expected: string; text: string };

/** What others on the page may do to the text. Every change is one step of undo. */
export type EditorHandle = {
  body: () => Body;
  focus: () => void;
  /** Puts another text in the place of all of it: a restored revision, a merge. */
  setBody: (body: Body) => void;
  /**
   * Replaces pieces that still read as expected, and says of each whether it did; the others are left
   * alone. All places are those before the first of them. Marks stay, only what differs is touched.
   */
  replaceTexts: (edits: TextEdit[]) => boolean[];
  /** Selects a piece and scrolls it into view, without taking the focus. */
  showText: (range: TextRange) => void;
  /** One picture as a figure, several as a gallery; inside a gallery they join it. */
  insertPictures: (pictures: BodyFigure[]) => void;
};

export function handleOf(editor: Editor): EditorHandle {
  return {
    body: () => toBody(editor.state.doc),
    focus: () => {
      editor.commands.focus();
    },
    setBody: (body) => {
      const { doc, tr, schema } = editor.state;
      editor.view.dispatch(tr.replaceWith(0, doc.content.size, fromBody(body, schema).content));
    },
    replaceTexts: (edits) => replaceTexts(editor, edits),
    showText: ({ index, from, to }) => {
      const place = placesOf(editor.state.doc)[index];
      if (!place?.isText) return;
      const { tr, doc } = editor.state;
      const selection = TextSelection.create(doc, place.pos + 1 + from, place.pos + 1 + to);
      editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
    },
    insertPictures: (pictures) => insertPictures(editor, pictures),
  };
}

type Place = { pos: number; text: string; isText: boolean };

/** Where the texts that `textsOf` lists stand: blocks of text, and the titles of boxes. */
function placesOf(doc: Node): Place[] {
  const places: Place[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) {
      // A break is one character wide in both.
      const text = node.textBetween(0, node.content.size, '\n', '\n');
      places.push({ pos, text, isText: true });
    } else if (node.type.name === 'factBox') {
      places.push({ pos, text: node.attrs.title, isText: false });
    }
    return !node.isTextblock;
  });
  return places;
}

function replaceTexts({ state, view }: Editor, edits: TextEdit[]): boolean[] {
  const places = placesOf(state.doc);
  const { tr } = state;
  const fits = edits.map(({ index, from, to, expected }) => {
    return places[index]?.text.slice(from, to) === expected;
  });
  // From the end, so that the places of the others stay right.
  const sorted = edits
    .filter((_, order) => fits[order])
    .sort((a, b) => b.index - a.index || b.from - a.from);
  for (const { index, from, to, expected, text } of sorted) {
    const place = places[index] as Place;
    if (place.isText) {
      const same = sameEnds(expected, text);
      const start = place.pos + 1 + from;
      const changed = text.slice(same.before, text.length - same.after);
      tr.insertText(changed, start + same.before, start + expected.length - same.after);
    } else {
      place.text = place.text.slice(0, from) + text + place.text.slice(to);
      tr.setNodeAttribute(place.pos, 'title', place.text);
    }
  }
  if (tr.docChanged) view.dispatch(closeHistory(tr));
  return fits;
}

/** How many characters at the beginning and at the end are the same in both. */
function sameEnds(a: string, b: string): { before: number; after: number } {
  const most = Math.min(a.length, b.length);
  let before = 0;
  while (before < most && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < most - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1;
  return { before, after };
}

function insertPictures(editor: Editor, pictures: BodyFigure[]): void {
  const [first] = pictures;
  if (!first) return;
  const figures = pictures.map((attrs) => ({ type: 'figure', attrs }));
  const { $to } = editor.state.selection;
  for (let depth = $to.depth; depth > 0; depth -= 1) {
    if ($to.node(depth).type.name !== 'gallery') continue;
    editor.commands.insertContentAt($to.end(depth), figures);
    return;
  }
  insertBlock(
    editor,
    figures.length === 1 ? { type: 'figure', attrs: first } : { type: 'gallery', content: figures },
  );
}
