import type { Canvas } from './canvas.ts';
import { darker, lighter } from './palette.ts';
import { rect } from './svg.ts';

type Block = {
  x: number;
  base: number;
  width: number;
  height: number;
  colour: string;
  lit?: string;
  glow?: number;
};
type Skyline = {
  base: number;
  low: number;
  high: number;
  colour: string;
  lit?: string;
  glow?: number;
  from?: number;
  to?: number;
};

/** A city block: a lit front, a narrow side in shade, windows of which some are alight. */
export function block(
  canvas: Canvas,
  { x, base, width, height, colour, lit = '#ffd98a', glow = 0.3 }: Block,
): void {
  const { chance } = canvas.random;
  const top = base - height;
  const side = width * 0.24;
  canvas.add(
    rect(x, top, width, height, colour),
    rect(x + width - side, top, side, height, darker(colour, 0.24)),
    rect(x - 2, top - 4, width + 4, 5, lighter(colour, 0.12)),
  );
  const [cell, rise] = [width > 90 ? 20 : 15, 24];
  for (let wy = top + 14; wy < base - 22; wy += rise) {
    for (let wx = x + 8; wx < x + width - side - 9; wx += cell) {
      canvas.add(rect(wx, wy, cell * 0.5, 12, chance(glow) ? lit : darker(colour, 0.34)));
    }
  }
  if (chance(0.35))
    canvas.add(rect(x + width * 0.3, top - 16, width * 0.22, 14, darker(colour, 0.12)));
}

/** Blocks side by side; every now and then a gap. */
export function skyline(
  canvas: Canvas,
  { base, low, high, colour, lit, glow, from = -20, to = 1620 }: Skyline,
): void {
  const { between, chance } = canvas.random;
  for (let x = from; x < to; ) {
    const width = between(56, 128);
    const shade = chance(0.5)
      ? lighter(colour, between(0, 0.14))
      : darker(colour, between(0, 0.14));
    block(canvas, {
      x,
      base,
      width,
      height: between(low, high),
      colour: shade,
      ...(lit ? { lit } : {}),
      ...(glow === undefined ? {} : { glow }),
    });
    x += width * (chance(0.15) ? 1.3 : 1);
  }
}
