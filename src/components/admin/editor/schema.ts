import type { AnyExtension } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem } from '@tiptap/extension-list';
import { TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { EmbedNode } from './nodes/embed-node.ts';
import { FactBoxNode } from './nodes/fact-box-node.ts';
import { FigureNode } from './nodes/figure-node.ts';
import { GalleryNode } from './nodes/gallery-node.ts';
import { LinkMark } from './nodes/link-mark.ts';
import type { Look } from './nodes/look.ts';
import { NumberedList } from './nodes/numbered-list.ts';
import { FlowCell, FlowHeader, InnerTable } from './nodes/table-cells.ts';
import { TextHeading, TextParagraph } from './nodes/text-blocks.ts';

/**
 * Nodes and marks, exactly those of src/articles/body.ts. Groups say what may stand where: `block`
 * in a text, `inner` in a fact box, `flow` in a list item, a quote and a cell. Without a look the
 * nodes have no view of their own: for tests and wherever nobody looks.
 */
export function bodyNodes(look: Look | null): AnyExtension[] {
  const words = look?.words ?? null;
  return [
    Document,
    TextParagraph,
    Text,
    TextHeading,
    HardBreak,
    BulletList.extend({ group: 'block inner flow list' }),
    NumberedList,
    ListItem.extend({ content: 'paragraph flow*' }),
    Blockquote.extend({ group: 'block inner flow', content: 'flow+' }),
    FigureNode.configure({ look }),
    GalleryNode.configure({ label: words?.('gallery') ?? '' }),
    InnerTable,
    TableRow,
    FlowCell,
    FlowHeader,
    FactBoxNode.configure({ words }),
    EmbedNode.configure({ words }),
    Bold,
    Italic,
    LinkMark,
  ];
}
