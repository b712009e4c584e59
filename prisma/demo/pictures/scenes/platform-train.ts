import type { Canvas } from '../canvas.ts';
import { darker, LAPIS, SAFFRON, STEEL, TEAL } from '../palette.ts';
import { type Point, polygon } from '../svg.ts';

/** Where the lines of the station meet. */
export const VANISH: Point = [760, 500];

/** A train at the right-hand platform, drawn towards the vanishing point. */
export function train(canvas: Canvas): void {
  const at = (depth: number, y: number): Point => [
    VANISH[0] + (1300 - VANISH[0]) * depth,
    VANISH[1] + (y - VANISH[1]) * depth,
  ];
  canvas.add(
    polygon(
      [at(0.12, 300), at(1, 260), [1600, 230], [1600, 860], at(1, 860), at(0.12, 690)],
      canvas.fade(['#f6f0e2', '#e3dccb', '#b7b3ac']),
    ),
    polygon(
      [at(0.12, 250), at(1, 250), [1600, 205], [1600, 235], at(1, 275), at(0.12, 300)],
      darker(STEEL, 0.25),
    ),
    polygon(
      [at(0.12, 590), at(1, 660), [1600, 690], [1600, 750], at(1, 715), at(0.12, 630)],
      LAPIS,
    ),
    polygon(
      [at(0.12, 630), at(1, 715), [1600, 750], [1600, 762], at(1, 726), at(0.12, 640)],
      SAFFRON,
    ),
  );
  let depth = 0.16;
  for (let i = 0; depth < 1.3; i++) {
    const next = depth * 1.16;
    const door = i % 4 === 3;
    const end = depth + (next - depth) * 0.8;
    canvas.add(
      polygon(
        door
          ? [at(depth, 340), at(end, 340), at(end, 800), at(depth, 800)]
          : [at(depth, 360), at(end, 360), at(end, 540), at(depth, 540)],
        door ? TEAL : canvas.fade(['#ffe9b4', '#f3c77e']),
        { stroke: darker(STEEL, 0.4), 'stroke-width': 3 + depth * 4 },
      ),
      ...(door
        ? [
            polygon(
              [
                at(depth * 1.03, 370),
                at(end * 0.975, 370),
                at(end * 0.975, 540),
                at(depth * 1.03, 540),
              ],
              '#cfe6e8',
            ),
          ]
        : []),
    );
    depth = next;
  }
}
