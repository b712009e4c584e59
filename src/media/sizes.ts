/** Pictures are made in these widths (pixels) when they come in, and served as files. */
export const WIDTHS = [480, 800, 1200, 1600] as const;

/** Width of the JPEG for link cards, which not every service takes as WebP. */
export const CARD_WIDTH = 1200;

export const FORMATS = ['avif', 'webp', 'jpeg'] as const;
export type PictureFormat = (typeof FORMATS)[number];

/** Cuts for machines and cards (conventions.md §1, §5), by the name that stands in file names. */
export const RATIOS = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const;
export type Ratio = keyof typeof RATIOS;

/** Where the subject of a picture is, from 0 to 1 of its width and height. */
export type Focus = { focalX: number; focalY: number };

type Size = { width: number; height: number };

/** The widths that a picture of this width has files of: never wider than it came. */
export function widthsOf(width: number): number[] {
  const smaller = WIDTHS.filter((one) => one <= width);
  const own = Math.min(width, WIDTHS[WIDTHS.length - 1] ?? width);
  return smaller.includes(own as (typeof WIDTHS)[number]) ? smaller : [...smaller, own];
}

/** The width of its files that is nearest to the one that is wanted, from below where there is one. */
export function nearestWidth(width: number, wanted: number): number {
  const widths = widthsOf(width);
  return widths.findLast((one) => one <= wanted) ?? widths[0] ?? width;
}

/** File name of a picture, safe for a path: `key` is checked where it comes from outside. */
export function pictureFile(key: string, width: number, format: PictureFormat = 'webp'): string {
  return `${key}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
}

/** Pictures of before there were cuts have WebP alone. */
export function hasCrops({ formats }: { formats: string[] }): boolean {
  return formats.includes('jpeg');
}

/** Pixels of the cut of a ratio: as wide as the picture allows, at most CARD_WIDTH. */
export function cropSize({ width, height }: Size, ratio: Ratio): Size {
  const wide = Math.min(CARD_WIDTH, width, Math.floor(height * RATIOS[ratio]));
  return { width: wide, height: Math.max(1, Math.round(wide / RATIOS[ratio])) };
}

/**
 * Where the cut of a ratio lies, as `object-position` says it: 0 at the picture's start, 1 at its end.
 * The focal point is in the middle of the cut, as far as the picture's edges allow.
 */
export function cropPosition(
  { width, height, focalX, focalY }: Size & Focus,
  ratio: Ratio,
): { x: number; y: number } {
  const wide = Math.min(width, height * RATIOS[ratio]);
  const high = Math.min(height, width / RATIOS[ratio]);
  return { x: along(focalX, width, wide), y: along(focalY, height, high) };
}

function along(focus: number, all: number, cut: number): number {
  // Nothing is cut off along this side.
  if (all - cut < 1) return 0.5;
  return Math.min(1, Math.max(0, (focus * all - cut / 2) / (all - cut)));
}

/**
 * File name of a cut, always JPEG. The focal point is part of it: what a name once showed it shows
 * for ever, so that browsers may keep it.
 */
export function cropFile(picture: Size & Focus & { key: string }, ratio: Ratio): string {
  const percent = (part: number) => Math.round(part * 100);
  const at = `${percent(picture.focalX)}-${percent(picture.focalY)}`;
  return `${picture.key}-${ratio}-${at}-${cropSize(picture, ratio).width}.jpg`;
}

export const PICTURE_FILE = /^[\w-]{1,80}-\d{3,4}\.(avif|webp|jpg)$/;

/** The key in a file's name; null when it is no picture's. */
export function keyOf(file: string): string | null {
  if (!PICTURE_FILE.test(file)) return null;
  return /^(.+?)(?:-(?:16x9|4x3|1x1)-\d{1,3}-\d{1,3})?-\d{3,4}\.\w+$/.exec(file)?.[1] ?? null;
}

export const PICTURE_TYPES: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};
