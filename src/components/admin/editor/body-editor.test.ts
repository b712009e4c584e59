import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Body, type BodyBlock, bodySchema } from '#articles/body.ts';
import { textsOf } from '#articles/body-text.ts';
import { readEmbed } from '#articles/embeds.ts';
import { fromBody, toBody } from './body-json.ts';
import { Bounds } from './bounds.ts';
import { BlockDirection } from './direction-command.ts';
import { handleOf } from './editor-handle.ts';
import { emptyBox, emptyTable, insertBlock } from './insert-block.ts';
import { setLink } from './link-command.ts';
import { bodyNodes } from './schema.ts';
import { ZwnjMarks } from './zwnj-marks.ts';

/** The editor without a page around it, with all that acts on its text. */
function open(body: Body = { type: 'doc', content: [] }, onRefused = () => {}) {
  const bounds = Bounds.configure({ onRefused });
  const editor = new Editor({
    element: null,
    extensions: [...bodyNodes(null), UndoRedo, BlockDirection, bounds, ZwnjMarks],
    onBeforeCreate: ({ editor }) => {
      editor.options.content = fromBody(body, editor.schema).toJSON();
    },
  });
  // Only a view puts the plugins into the state.
  const { plugins } = editor.extensionManager;
  editor.view.updateState(editor.state.reconfigure({ plugins }));
  return editor;
}

const words = (text: string) => ({ type: 'text' as const, text });
const paragraph = (text: string): BodyBlock & { type: 'paragraph' } => ({
  type: 'paragraph',
  content: [words(text)],
});
const picture = { picture: 'key', alt: 'a', caption: '', credit: '' };
const embed = readEmbed('https://t.me/news/1');

const everything: Body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2, dir: 'ltr' }, content: [words('a')] },
    {
      type: 'paragraph',
      attrs: { dir: 'rtl' },
      content: [
        { ...words('b'), marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] },
        { type: 'hardBreak' },
        { ...words('c'), marks: [{ type: 'bold' }, { type: 'italic' }] },
      ],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('d')] }] },
    {
      type: 'orderedList',
      content: [
        { type: 'listItem', content: [paragraph('e'), { type: 'figure', attrs: picture }] },
      ],
    },
    { type: 'blockquote', content: [paragraph('f')] },
    { type: 'figure', attrs: picture },
    { type: 'gallery', content: [{ type: 'figure', attrs: picture }] },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph('g')] }],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [paragraph('h')] },
            { type: 'tableCell', content: [{ type: 'paragraph' }] },
          ],
        },
      ],
    },
    { type: 'factBox', attrs: { title: 'i' }, content: [paragraph('j')] },
    ...(embed ? [{ type: 'embed' as const, attrs: embed }] : []),
  ],
};

test('a text of everything goes through the editor and comes out as it was', () => {
  expect(bodySchema.parse(everything)).toEqual(everything);
  expect(toBody(open(everything).state.doc)).toEqual(everything);
});

test('an empty text is a paragraph to write in', () => {
  expect(toBody(open().state.doc)).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
});

type Step = (editor: Editor) => unknown;
const steps: Record<string, Step> = {
  type: (e) => e.commands.insertContent({ type: 'text', text: 'می\u200Cشود ' }),
  break: (e) => e.commands.setHardBreak(),
  split: (e) => e.commands.splitBlock(),
  splitItem: (e) => e.commands.splitListItem('listItem'),
  sink: (e) => e.commands.sinkListItem('listItem'),
  lift: (e) => e.commands.liftListItem('listItem'),
  bold: (e) => e.commands.toggleBold(),
  italic: (e) => e.commands.toggleItalic(),
  link: (e) => e.chain().setMark('link', { href: 'https://example.org' }).run(),
  unlink: (e) => e.commands.unsetMark('link'),
  heading: (e) => e.commands.toggleHeading({ level: 2 }),
  subheading: (e) => e.commands.toggleHeading({ level: 3 }),
  plain: (e) => e.commands.setParagraph(),
  bullets: (e) => e.commands.toggleBulletList(),
  numbers: (e) => e.commands.toggleOrderedList(),
  quote: (e) => e.commands.toggleBlockquote(),
  table: (e) => insertBlock(e, emptyTable(2, 2)),
  row: (e) => e.commands.addRowAfter(),
  column: (e) => e.commands.addColumnBefore(),
  lessRows: (e) => e.commands.deleteRow(),
  lessColumns: (e) => e.commands.deleteColumn(),
  merge: (e) => e.commands.mergeOrSplit(),
  header: (e) => e.commands.toggleHeaderRow(),
  noTable: (e) => e.commands.deleteTable(),
  box: (e) => insertBlock(e, emptyBox),
  put: (e) => e.commands.insertContent({ type: 'factBox', content: [{ type: 'paragraph' }] }),
  picture: (e) => handleOf(e).insertPictures([picture]),
  pictures: (e) => handleOf(e).insertPictures([picture, picture]),
  embed: (e) => embed && insertBlock(e, { type: 'embed', attrs: embed }),
  rtl: (e) => e.commands.setDirection('rtl'),
  noDirection: (e) => e.commands.setDirection(null),
  marks: (e) => e.commands.toggleZwnjMarks(),
  delete: (e) => e.commands.deleteSelection(),
  joinBackward: (e) => e.commands.joinBackward(),
  joinForward: (e) => e.commands.joinForward(),
  undo: (e) => e.commands.undo(),
  redo: (e) => e.commands.redo(),
};

test('whatever is done in whatever order, the text can be stored, and opens again as it was', () => {
  const doing = fc.record({
    name: fc.constantFrom(...Object.keys(steps)),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    isCaret: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 40 }), fc.boolean(), (doings, isEmpty) => {
      const editor = open(isEmpty ? undefined : everything);
      for (const { name, from, to, isCaret } of doings) {
        const { doc, tr } = editor.state;
        const place = (share: number) => doc.resolve(Math.floor(share * doc.content.size));
        const selection = TextSelection.between(place(from), place(isCaret ? from : to));
        editor.view.dispatch(tr.setSelection(selection));
        steps[name]?.(editor);
        editor.state.doc.check();
        const body = toBody(editor.state.doc);
        const parsed = bodySchema.safeParse(body);
        expect(parsed.error?.issues ?? [], name).toEqual([]);
      }
      const body = toBody(editor.state.doc);
      expect(toBody(open(body).state.doc)).toEqual(body);
    }),
    { numRuns: 150 },
  );
});

test('what would be larger or deeper than may be stored is refused, and the text stays', () => {
  let refused = 0;
  const item = { type: 'listItem' as const, content: [paragraph('a')] };
  const list: BodyBlock = { type: 'bulletList', content: Array.from({ length: 20 }, () => item) };
  const editor = open({ type: 'doc', content: [list] }, () => {
    refused += 1;
  });
  // Each item goes as deep as the one before it lets it.
  for (let step = 1; step < 20; step += 1) {
    const places: number[] = [];
    editor.state.doc.descendants((node, pos) => {
      if (node.isTextblock) places.push(pos + 1);
    });
    editor.commands.setTextSelection(places[step] ?? 1);
    for (let level = 0; level < step; level += 1) editor.commands.sinkListItem('listItem');
  }
  expect(refused).toBeGreaterThan(0);
  const all = toBody(editor.state.doc);
  expect(JSON.stringify(all).match(/bulletList/g)?.length).toBe(11);
  expect(bodySchema.safeParse(all).success).toBe(true);
  refused = 0;
  editor.commands.insertContent({ type: 'text', text: 'الف '.repeat(125_001) });
  expect(refused).toBe(1);
  expect(toBody(editor.state.doc)).toEqual(all);
});

describe('the handle', () => {
  const half = '\u200C';

  test('replaces what reads as expected, keeps marks, and is one step of undo', () => {
    const body: Body = {
      type: 'doc',
      content: [
        { type: 'factBox', attrs: { title: 'خبر ها' }, content: [paragraph('در جعبه')] },
        {
          type: 'paragraph',
          content: [words('این '), { ...words('خبر ها'), marks: [{ type: 'bold' }] }, words('.')],
        },
      ],
    };
    const editor = open(body);
    const handle = handleOf(editor);
    const texts = textsOf(handle.body());
    const index = texts.indexOf('این خبر ها.');
    const edit = { expected: 'خبر ها', text: `خبر${half}ها` };
    const edits = [
      { index: 0, from: 0, to: 6, ...edit },
      { index, from: 4, to: 10, ...edit },
      { index, from: 0, to: 3, expected: 'آن', text: 'x' },
      { index: 7, from: 0, to: 3, ...edit },
    ];
    expect(handle.replaceTexts(edits)).toEqual([true, true, false, false]);
    expect(textsOf(handle.body())).toEqual([`خبر${half}ها`, 'در جعبه', `این خبر${half}ها.`]);
    expect(JSON.stringify(handle.body())).toContain(
      JSON.stringify({ type: 'text', text: `خبر${half}ها`, marks: [{ type: 'bold' }] }),
    );
    editor.commands.undo();
    expect(handle.body()).toEqual(body);
  });

  test('puts pictures in: one as a figure, several as a gallery', () => {
    const handle = handleOf(open());
    handle.insertPictures([picture]);
    handle.insertPictures([picture, picture]);
    const types = handle.body().content.map(({ type }) => type);
    expect(types).toEqual(['figure', 'gallery', 'paragraph']);
  });
});

test('a link goes on the selected words, or is written where nothing is selected', () => {
  const editor = open({ type: 'doc', content: [paragraph('abc')] });
  editor.commands.setTextSelection({ from: 1, to: 3 });
  setLink(editor, 'https://example.org');
  editor.commands.setTextSelection(4);
  setLink(editor, 'mailto:desk@example.org');
  const link = (href: string) => [{ type: 'link', attrs: { href } }];
  expect(toBody(editor.state.doc).content).toEqual([
    {
      type: 'paragraph',
      content: [
        { ...words('ab'), marks: link('https://example.org') },
        words('c'),
        { ...words('desk@example.org'), marks: link('mailto:desk@example.org') },
      ],
    },
  ]);
});
