import type { PictureView } from '#articles/views.ts';
import { Picture } from '#components/ui/picture.tsx';

/** A picture with its caption and who made it. Without the picture there is nothing to draw. */
export function ArticleFigure({
  picture,
  alt,
  caption,
  credit,
  isFirst = false,
  sizes = '(min-width: 48rem) 44rem, 100vw',
}: {
  picture: PictureView | undefined;
  alt: string;
  caption: string;
  credit: string;
  isFirst?: boolean;
  sizes?: string;
}) {
  if (!picture) return null;
  return (
    <figure className="article-figure">
      <Picture picture={picture} alt={alt} sizes={sizes} isFirst={isFirst} />
      {(caption || credit) && (
        <figcaption>
          {caption && <span dir="auto">{caption}</span>}{' '}
          {credit && <bdi className="credit">{credit}</bdi>}
        </figcaption>
      )}
    </figure>
  );
}
