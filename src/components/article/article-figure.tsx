import type { PictureView } from '#articles/views.ts';
import { Picture } from '#components/ui/picture.tsx';
import type { Ratio } from '#media/sizes.ts';

/** A picture with its caption and who made it. Without the picture there is nothing to draw. */
export function ArticleFigure({
  picture,
  alt,
  caption,
  credit,
  isEarly = false,
  sizes = '(min-width: 48rem) 44rem, 100vw',
  ...shape
}: {
  picture: PictureView | undefined;
  alt: string;
  caption: string;
  credit: string;
  isEarly?: boolean;
  sizes?: string;
  /** The shape to which a style sheet cuts it. */
  ratio?: Ratio;
}) {
  if (!picture) return null;
  return (
    <figure className="article-figure">
      <Picture picture={picture} alt={alt} sizes={sizes} isEarly={isEarly} {...shape} />
      {(caption || credit) && (
        <figcaption>
          {caption && <span dir="auto">{caption}</span>}{' '}
          {credit && <bdi className="credit">{credit}</bdi>}
        </figcaption>
      )}
    </figure>
  );
}
