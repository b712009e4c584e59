import type { PictureView } from '#articles/views.ts';
import { WIDTHS } from '#media/sizes.ts';
import { pictureLink } from '#web/links.ts';

/** A picture in the width that the screen needs. `isFirst` is for the one in view from the start. */
export function Picture({
  picture,
  alt,
  sizes,
  isFirst = false,
  className = '',
}: {
  picture: PictureView;
  alt: string;
  sizes: string;
  isFirst?: boolean;
  className?: string;
}) {
  const sources = WIDTHS.map((width) => `${pictureLink(picture.key, width)} ${width}w`);
  return (
    <img
      src={pictureLink(picture.key, 800)}
      srcSet={sources.join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      className={`picture ${className}`}
    />
  );
}
