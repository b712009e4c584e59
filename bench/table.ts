/** One table of a part: the first row names the columns. */
export type Table = { title: string; rows: (string | number)[][]; notes?: string[] };

/** In columns of plain text, numbers to the right. */
export function drawTable({ title, rows, notes = [] }: Table): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
    }
  }
  const line = (row: (string | number)[]) =>
    row.map((cell, column) => align(cell, column, widths[column] ?? 0)).join('  ');
  const [head = [], ...body] = rows;
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return ['', title, '', line(head), rule, ...body.map(line), ...notes].join('\n');
}

function align(cell: string | number, column: number, width: number): string {
  return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
}

/** With as many digits as say something: 1,480 · 12.3 · 0.84. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** The value that `part` (0 to 1) of a list does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
