import type { Canvas } from '../canvas.ts';
import {
  CROCUS,
  darker,
  LAPIS,
  LEAF,
  lighter,
  OLIVE,
  POMEGRANATE,
  ROSE,
  SAFFRON,
  SAND,
  TEAL,
} from '../palette.ts';
import { circle, path, rect } from '../svg.ts';

export const SPINES = [
  POMEGRANATE,
  LAPIS,
  SAFFRON,
  TEAL,
  CROCUS,
  LEAF,
  ROSE,
  '#f3ead6',
  OLIVE,
] as const;

/** Two boards of books and a row of covers on top. */
export function shelf(canvas: Canvas, x: number, base: number, width: number): void {
  const { between, pick } = canvas.random;
  const wood = '#8a5a3a';
  canvas.add(
    rect(x, base - 190, width, 196, darker(wood, 0.35)),
    rect(x - 8, base - 200, width + 16, 16, lighter(wood, 0.25)),
    rect(x, base - 4, width, 12, darker(wood, 0.4)),
  );
  for (const y of [base - 100, base - 8]) {
    for (let bx = x + 10; bx < x + width - 34; ) {
      const [w, tall] = [between(11, 26), between(52, 80)];
      const colour = pick(SPINES);
      canvas.add(
        rect(bx, y - tall, w, tall, colour),
        rect(bx + w - 3, y - tall, 3, tall, darker(colour, 0.3)),
        rect(bx + 2, y - tall + 12, w - 7, 4, lighter(colour, 0.5)),
      );
      bx += w + (canvas.random.chance(0.08) ? 26 : 1.5);
    }
    canvas.add(rect(x, y, width, 10, wood));
  }
  for (let i = 0; i < 4; i++) {
    const bx = x + 50 + i * (width / 4);
    canvas.add(
      path(`M${bx} ${base - 200}l8-62h46l-8 62z`, pick(SPINES)),
      path(`M${bx + 14} ${base - 214}l5-34h26l-5 34z`, lighter(SAND, 0.6)),
      circle(bx + 31, base - 231, 9, pick(SPINES)),
    );
  }
}
