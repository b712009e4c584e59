import type { Canvas } from '../canvas.ts';
import {
  CREAM,
  darker,
  EARTH,
  LAPIS,
  lighter,
  POMEGRANATE,
  SAFFRON,
  SAND,
  TURQUOISE,
} from '../palette.ts';
import { line, path, polygon } from '../svg.ts';

/** A flat-woven rug in perspective. */
export function kilim(canvas: Canvas): void {
  const bands = [
    POMEGRANATE,
    SAND,
    LAPIS,
    SAFFRON,
    POMEGRANATE,
    TURQUOISE,
    darker(POMEGRANATE, 0.3),
  ];
  const left = (y: number) => 300 - (y - 680) * 0.9;
  bands.forEach((colour, i) => {
    const [top, bottom] = [680 + i * 31, 680 + (i + 1) * 31];
    canvas.add(
      polygon(
        [
          [left(top), top],
          [1600 - left(top), top],
          [1600 - left(bottom), bottom],
          [left(bottom), bottom],
        ],
        colour,
      ),
    );
    const step = 46 + i * 7;
    for (let x = left(top) + step; x < 1600 - left(top); x += step)
      canvas.add(
        path(
          `M${Math.round(x)} ${top + 4}l${step * 0.3} 12l-${step * 0.3} 12l-${step * 0.3}-12z`,
          i % 2 ? EARTH : CREAM,
        ),
      );
  });
}

/** A book that lies open on the floor. */
export function openBook(canvas: Canvas, x: number, y: number): void {
  canvas.add(
    path(
      `M${x - 34} ${y}Q${x - 16} ${y - 12} ${x} ${y - 2}Q${x + 16} ${y - 12} ${x + 34} ${y}L${x + 28} ${y + 18}Q${x + 14} ${y + 8} ${x} ${y + 17}Q${x - 14} ${y + 8} ${x - 28} ${y + 18}Z`,
      lighter(CREAM, 0.7),
    ),
    line([x, y - 1], [x, y + 16], SAND, 2),
  );
}
