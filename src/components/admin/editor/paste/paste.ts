import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readEmbed } from '#articles/embeds.ts';
import { isSafeHref } from '#articles/safe-href.ts';
import { cleanHtml } from './clean-html.ts';
import { cleanText } from './texts.ts';

type PasteOptions = {
  /** Pictures from the clipboard or dropped as files; without it they are left to the browser. */
  onFiles: ((files: File[]) => void) | null;
  /** Pictures of another page were in what was pasted; they are left out. */
  onForeignPictures: () => void;
};

/** What comes from outside: as structure, not as looks; an address by what it is. */
export const Paste = Extension.create<PasteOptions>({
  name: 'tidyPaste',
  addOptions: () => ({ onFiles: null, onForeignPictures: () => {} }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            if (/<img\b/i.test(html) && !html.includes('data-pm-slice'))
              options.onForeignPictures();
            return cleanHtml(html);
          },
          transformPastedText: cleanText,
          handlePaste: (view, event) =>
            takeFiles(event.clipboardData, options.onFiles) || takeAddress(view, event),
          handleDrop: (_, event) => takeFiles(event.dataTransfer, options.onFiles),
        },
      }),
    ];
  },
});

function takeFiles(data: DataTransfer | null, onFiles: PasteOptions['onFiles']): boolean {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  // Word gives a picture of the text beside the text.
  if (files.length === 0 || !onFiles || data?.getData('text/plain').trim()) return false;
  onFiles(files);
  return true;
}

/** An address on selected words is their link; on an empty line, of a provider, what it shows. */
function takeAddress(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (!/^\S+$/.test(text) || !isSafeHref(text)) return false;
  const tr = linkSelected(view.state, text) ?? embedInEmptyLine(view.state, text);
  if (tr) view.dispatch(tr.scrollIntoView());
  return tr !== null;
}

function linkSelected({ selection, schema, tr }: EditorState, href: string): Transaction | null {
  const { from, to, empty, $from, $to } = selection;
  const link = schema.marks.link;
  if (empty || !link || !$from.sameParent($to) || !$from.parent.isTextblock) return null;
  return tr.addMark(from, to, link.create({ href }));
}

function embedInEmptyLine({ selection, schema, tr }: EditorState, address: string) {
  const embed = readEmbed(address);
  const { $from, empty } = selection;
  const isEmptyLine = empty && $from.depth === 1 && $from.parent.content.size === 0;
  if (!embed || !isEmptyLine || !schema.nodes.embed) return null;
  return tr.replaceRangeWith($from.before(), $from.after(), schema.nodes.embed.create(embed));
}
