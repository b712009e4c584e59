import type { ReactNode } from 'react';
import type { Body, BodyBlock } from '#articles/body.ts';
import type { PictureView } from '#articles/views.ts';
import { ArticleEmbed } from './article-embed.tsx';
import { ArticleFigure } from './article-figure.tsx';
import { ArticleGallery } from './article-gallery.tsx';
import { ArticleTable } from './article-table.tsx';
import { containerDirection, wordsDirection } from './body-direction.ts';
import { BodyInlines } from './body-inlines.tsx';
import { FactBox } from './fact-box.tsx';

type Pictures = Record<string, PictureView>;

/** Draws ProseMirror JSON with our own elements; there is no HTML to trust. */
export function ArticleBody({ body, pictures }: { body: Body; pictures: Pictures }) {
  return <div className="article-body">{body.content.map(drawer(pictures))}</div>;
}

function drawer(pictures: Pictures) {
  const pictureOf = (key: string) => (Object.hasOwn(pictures, key) ? pictures[key] : undefined);
  return function draw(block: BodyBlock, key: number): ReactNode {
    switch (block.type) {
      case 'paragraph':
        return (
          <p key={key} dir={wordsDirection(block.attrs?.dir, block.content)}>
            <BodyInlines content={block.content} />
          </p>
        );
      case 'heading': {
        const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
        return (
          <Heading key={key} dir={wordsDirection(block.attrs.dir, block.content)}>
            <BodyInlines content={block.content} />
          </Heading>
        );
      }
      case 'bulletList':
      case 'orderedList': {
        const List = block.type === 'bulletList' ? 'ul' : 'ol';
        return (
          <List key={key} dir={containerDirection(block)}>
            {block.content.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn once
              <li key={index}>{item.content.map(draw)}</li>
            ))}
          </List>
        );
      }
      case 'blockquote':
        return (
          <blockquote key={key} dir={containerDirection(block)}>
            {block.content.map(draw)}
          </blockquote>
        );
      case 'figure':
        return (
          <ArticleFigure key={key} {...block.attrs} picture={pictureOf(block.attrs.picture)} />
        );
      case 'gallery':
        return <ArticleGallery key={key} gallery={block} pictureOf={pictureOf} />;
      case 'table':
        return <ArticleTable key={key} table={block} draw={draw} />;
      case 'factBox':
        return (
          <FactBox key={key} box={block}>
            {block.content.map(draw)}
          </FactBox>
        );
      case 'embed':
        return <ArticleEmbed key={key} embed={block.attrs} />;
    }
  };
}
