import type { Key, ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  heading: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Names the row for screen readers. */
  isHeading?: true;
  className?: string;
};

/** A table that becomes a list of cards where the page is narrow. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => Key;
}) {
  return (
    <table className="block w-full md:table md:border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b border-line text-start text-sm text-muted">
          {columns.map(({ key, heading }) => (
            <th key={key} scope="col" className="px-3 py-2 text-start font-bold">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-3 md:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className="grid gap-1 rounded-lg border border-line p-3 md:table-row md:rounded-none md:border-0 md:border-b md:p-0"
          >
            {columns.map(({ key, cell, isHeading, className = '' }) => {
              const Cell = isHeading ? 'th' : 'td';
              return (
                <Cell
                  key={key}
                  {...(isHeading && { scope: 'row' })}
                  className={`block text-start align-top font-normal md:table-cell md:px-3 md:py-3 ${className}`}
                >
                  {cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
