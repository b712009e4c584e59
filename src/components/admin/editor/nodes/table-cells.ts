import { Table, TableCell, TableHeader } from '@tiptap/extension-table';

/** How many columns or rows a cell covers, as it may be stored, whatever a page says. */
const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => {
    const cells = Number(element.getAttribute(name) ?? 1);
    return Number.isInteger(cells) && cells >= 1 && cells <= 100 ? cells : 1;
  },
  renderHTML: (attrs: Record<string, number>) => {
    return (attrs[name] ?? 1) > 1 ? { [name]: attrs[name] } : {};
  },
});

const cell = {
  content: 'flow+',
  addAttributes: () => ({
    colspan: span('colspan'),
    rowspan: span('rowspan'),
    // Columns are as wide as what is in them; commands of tables look for it all the same.
    colwidth: { default: null, parseHTML: () => null, rendered: false },
  }),
};

export const FlowCell = TableCell.extend(cell);
export const FlowHeader = TableHeader.extend(cell);

export const InnerTable = Table.extend({
  group: 'block inner',
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      // Out of the last cell it leaves the text: a key that adds rows for ever lets nobody out.
      Tab: ({ editor }) => editor.commands.goToNextCell(),
    };
  },
});
