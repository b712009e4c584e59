import { type Focus, RATIOS, type Ratio } from '../sizes.ts';

export type Box = { left: number; top: number; width: number; height: number };

/**
 * The largest part of a picture in a ratio, in pixels. The focal point lies in the part where it lies
 * in the whole, as by `object-position` of CSS: so pages and cuts show the same.
 */
export function cropBox(
  { width, height, focalX, focalY }: { width: number; height: number } & Focus,
  ratio: Ratio,
): Box {
  const wide = Math.max(1, Math.min(width, Math.round(height * RATIOS[ratio])));
  const high = Math.max(1, Math.min(height, Math.round(width / RATIOS[ratio])));
  return {
    left: Math.round(focalX * (width - wide)),
    top: Math.round(focalY * (height - high)),
    width: wide,
    height: high,
  };
}
