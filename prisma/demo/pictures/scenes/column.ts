import type { Canvas } from '../canvas.ts';
import { darker, lighter, POMEGRANATE } from '../palette.ts';
import { rect } from '../svg.ts';

/** A steel column from the roof beam down to a ground point. */
export function column(canvas: Canvas, x: number, base: number, width: number): void {
  const tone = darker(POMEGRANATE, 0.15);
  canvas.add(
    rect(
      x - width / 2,
      268,
      width,
      base - 268,
      canvas.fade([lighter(tone, 0.15), darker(tone, 0.45)], 'across'),
    ),
    rect(x - width * 0.16, 268, width * 0.32, base - 268, darker(tone, 0.3)),
    rect(x - width * 0.8, base - width * 0.4, width * 1.6, width * 0.4, darker(tone, 0.5)),
  );
}
