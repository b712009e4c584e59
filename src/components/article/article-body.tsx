import type { ReactNode } from 'react';
import type { Body, BodyBlock, BodyCell, BodyInline, BodyRow, BodyText } from '#articles/body.ts';
import type { PictureView } from '#articles/views.ts';
import { ArticleFigure } from './article-figure.tsx';

type Pictures = Record<string, PictureView>;

/** Draws ProseMirror JSON with our own elements; there is no HTML to trust. */
export function ArticleBody({ body, pictures }: { body: Body; pictures: Pictures }) {
  return <div className="article-body">{body.content.map(drawer(pictures))}</div>;
}

function drawer(pictures: Pictures) {
  return function draw(block: BodyBlock, key: number): ReactNode {
    switch (block.type) {
      case 'paragraph':
        return (
          <p key={key} dir="auto">
            {inlines(block.content)}
          </p>
        );
      case 'heading': {
        const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
        return (
          <Heading key={key} dir="auto">
            {inlines(block.content)}
          </Heading>
        );
      }
      case 'bulletList':
      case 'orderedList': {
        const List = block.type === 'bulletList' ? 'ul' : 'ol';
        return (
          <List key={key}>
            {block.content.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn once
              <li key={index}>{item.content.map(draw)}</li>
            ))}
          </List>
        );
      }
      case 'blockquote':
        return <blockquote key={key}>{block.content.map(draw)}</blockquote>;
      case 'figure':
        return <ArticleFigure key={key} {...block.attrs} picture={pictures[block.attrs.picture]} />;
      case 'table':
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
          <section key={key} className="table-frame" tabIndex={0} aria-label={captionOf(block)}>
            <table>
              <tbody>
                {block.content.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn once
                  <tr key={index}>
                    {row.content.map((cell, place) => drawCell(cell, place, draw))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
    }
  };
}

function drawCell(
  cell: BodyCell,
  key: number,
  draw: (block: BodyBlock, key: number) => ReactNode,
): ReactNode {
  // A cell of one paragraph needs no paragraph of its own.
  const [only] = cell.content;
  const isPlain = cell.content.length === 1 && only?.type === 'paragraph';
  const content = isPlain ? inlines(only.content) : cell.content.map(draw);
  return cell.type === 'tableHeader' ? (
    <th key={key} scope="col" dir="auto">
      {content}
    </th>
  ) : (
    <td key={key} dir="auto">
      {content}
    </td>
  );
}

function inlines(content: BodyInline[] = []): ReactNode {
  return content.map((inline, key) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn once
    inline.type === 'hardBreak' ? <br key={key} /> : <Text key={key} {...inline} />,
  );
}

function Text({ text, marks = [] }: BodyText): ReactNode {
  let inner: ReactNode = text;
  for (const mark of marks) {
    if (mark.type === 'bold') inner = <strong>{inner}</strong>;
    else if (mark.type === 'italic') inner = <em>{inner}</em>;
    else inner = <a href={mark.attrs.href}>{inner}</a>;
  }
  return inner;
}

/** A table has no caption of its own: what its columns say is its name. */
function captionOf({ content: [header] }: { content: BodyRow[] }): string {
  const words = (header?.content ?? []).flatMap(({ content }) =>
    content.flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : [])),
  );
  return words.map((word) => (word.type === 'text' ? word.text : ' ')).join(' | ');
}
