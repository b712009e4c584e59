import type { ReactNode } from 'react';
import type { BodyBlock, BodyCell, BodyRow, BodyTable } from '#articles/body.ts';
import { containerDirection, wordsDirection } from './body-direction.ts';
import { BodyInlines } from './body-inlines.tsx';

type Draw = (block: BodyBlock, key: number) => ReactNode;

/** A table in a frame of its own that scrolls where the screen is narrower. */
export function ArticleTable({ table, draw }: { table: BodyTable; draw: Draw }) {
  return (
    <section
      className="table-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
      tabIndex={0}
      aria-label={nameOf(table)}
      dir={containerDirection(table)}
    >
      <table>
        <tbody>
          {table.content.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn once
            <tr key={index}>
              {row.content.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn once
                <Cell key={place} cell={cell} isInFirstRow={index === 0} draw={draw} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, isInFirstRow, draw }: { cell: BodyCell; isInFirstRow: boolean; draw: Draw }) {
  // A cell of one paragraph needs no paragraph of its own.
  const [only] = cell.content;
  const isPlain = cell.content.length === 1 && only?.type === 'paragraph';
  const content = isPlain ? <BodyInlines content={only.content} /> : cell.content.map(draw);
  const { colspan, rowspan } = cell.attrs ?? {};
  const dir = isPlain ? wordsDirection(only.attrs?.dir, only.content) : undefined;
  const looks = { colSpan: colspan, rowSpan: rowspan, dir };
  return cell.type === 'tableHeader' ? (
    <th scope={isInFirstRow ? 'col' : 'row'} {...looks}>
      {content}
    </th>
  ) : (
    <td {...looks}>{content}</td>
  );
}

/** A table has no caption of its own: what its first row says is its name. */
function nameOf({ content: [header] }: { content: BodyRow[] }): string {
  const words = (header?.content ?? []).map(({ content }) =>
    content
      .flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
      .map((part) => (part.type === 'text' ? part.text : ' '))
      .join(''),
  );
  return words.filter(Boolean).join(' | ');
}
