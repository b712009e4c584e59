/** Pictures are made in these widths (pixels, WebP) when they come in, and served as files. */
export const WIDTHS = [480, 800, 1200, 1600] as const;

/** Width of the JPEG for link cards, which not every service takes as WebP. */
export const CARD_WIDTH = 1200;

/** File name of a picture, safe for a path: `key` is checked where it comes from outside. */
export function pictureFile(key: string, width: number, format: 'webp' | 'jpeg' = 'webp'): string {
  return `${key}-${width}.${format === 'webp' ? 'webp' : 'jpg'}`;
}

export const PICTURE_FILE = /^[\w-]{1,80}-\d{3,4}\.(webp|jpg)$/;
