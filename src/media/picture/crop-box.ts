import { cropPosition, type Focus, RATIOS, type Ratio } from '../sizes.ts';

export type Box = { left: number; top: number; width: number; height: number };

/** The largest part of a picture in a ratio, in pixels: the same that pages show by `cropPosition`. */
export function cropBox(picture: { width: number; height: number } & Focus, ratio: Ratio): Box {
  const { width, height } = picture;
  const wide = Math.max(1, Math.min(width, Math.round(height * RATIOS[ratio])));
  const high = Math.max(1, Math.min(height, Math.round(width / RATIOS[ratio])));
  const { x, y } = cropPosition(picture, ratio);
  return {
    left: Math.round(x * (width - wide)),
    top: Math.round(y * (height - high)),
    width: wide,
    height: high,
  };
}
