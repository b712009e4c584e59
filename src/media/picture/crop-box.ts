import { type Focus, RATIOS, type Ratio } from '../sizes.ts';

export type Box = { left: number; top: number; width: number; height: number };

/** The largest part of a picture in a ratio, as near to the focal point as its edges allow, in pixels. */
export function cropBox(
  { width, height, focalX, focalY }: { width: number; height: number } & Focus,
  ratio: Ratio,
): Box {
  const wide = Math.max(1, Math.min(width, Math.round(height * RATIOS[ratio])));
  const high = Math.max(1, Math.min(height, Math.round(width / RATIOS[ratio])));
  return {
    left: place(focalX * width - wide / 2, width - wide),
    top: place(focalY * height - high / 2, height - high),
    width: wide,
    height: high,
  };
}

function place(wanted: number, most: number): number {
  return Math.round(Math.min(Math.max(wanted, 0), most));
}
