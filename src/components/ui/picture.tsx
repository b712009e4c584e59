import type { PictureView } from '#articles/views.ts';
import {
  cropPosition,
  nearestWidth,
  type PictureFormat,
  type Ratio,
  widthsOf,
} from '#media/sizes.ts';
import { pictureLink } from '#web/links.ts';

/** A picture in the width that the screen needs. */
export function Picture({
  picture,
  alt,
  sizes,
  ratio,
  isFirst = false,
  isEarly = isFirst,
  className = '',
}: {
  picture: PictureView;
  alt: string;
  sizes: string;
  /** The shape in which the style sheet shows it; without one it is shown whole. */
  ratio?: Ratio;
  /** What readers see first: nothing is fetched before it. */
  isFirst?: boolean;
  /** In view from the start, beside text that comes first. */
  isEarly?: boolean;
  className?: string;
}) {
  const { width, height, formats } = picture;
  const hasJpeg = formats.includes('jpeg');
  const middle = nearestWidth(width, 800);
  const image = (
    <img
      src={linkOf(picture, middle, hasJpeg ? 'jpeg' : 'webp')}
      {...(!hasJpeg && { srcSet: sourcesOf(picture, 'webp'), sizes })}
      width={width}
      height={height}
      alt={alt}
      loading={isEarly ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      className={`picture ${ratio ? focusOf(picture, ratio) : ''}${className}`}
    />
  );
  if (!hasJpeg) return image;
  return (
    <picture>
      <source type="image/avif" srcSet={sourcesOf(picture, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={sourcesOf(picture, 'webp')} sizes={sizes} />
      {image}
    </picture>
  );
}

function sourcesOf(picture: PictureView, format: PictureFormat): string {
  const widths = widthsOf(picture.width);
  return widths.map((width) => `${linkOf(picture, width, format)} ${width}w`).join(', ');
}

function linkOf({ key, preview }: PictureView, width: number, format: PictureFormat): string {
  return pictureLink(key, width, format) + (preview ? `?preview=${preview}` : '');
}

/** Readers' pages allow no style of an element's own: tenths, for which the style sheet has classes. */
function focusOf(picture: PictureView, ratio: Ratio): string {
  const position = cropPosition(picture, ratio);
  const [x, y] = [Math.round(position.x * 10), Math.round(position.y * 10)];
  return (x === 5 ? '' : `focus-x-${x} `) + (y === 5 ? '' : `focus-y-${y} `);
}
