/** A table in a cell (pages that are laid out with tables) becomes the paragraphs that it holds. */
export function unwrapNestedTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('td table, th table')) {
    const cells = [...table.querySelectorAll('td, th')].filter(
      (cell) => cell.closest('table') === table,
    );
    table.replaceWith(
      ...cells.map((cell) => {
        const block = cell.ownerDocument.createElement('div');
        block.append(...cell.childNodes);
        return block;
      }),
    );
  }
}
