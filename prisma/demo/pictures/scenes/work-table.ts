import type { Canvas } from '../canvas.ts';
import { darker, INK, LEAF, lighter, SAND, STEEL } from '../palette.ts';
import { person } from '../people.ts';
import { polygon, rect } from '../svg.ts';
import { bush } from '../trees.ts';

/** A shared table with laptops and those who work at it. */
export function table(canvas: Canvas, x: number, y: number, size: number): void {
  const { pick } = canvas.random;
  for (const dx of [-90, 10, 96])
    if (canvas.random.chance(0.85))
      person(canvas, x + dx * size, y + 30 * size, 168 * size, {
        pose: 'stand',
        kind: pick(['man', 'woman'] as const),
        shadow: 0,
      });
  canvas.add(
    rect(x - 170 * size, y - 66 * size, 340 * size, 16 * size, lighter(SAND, 0.35), { rx: 3 }),
    rect(x - 170 * size, y - 52 * size, 340 * size, 7 * size, darker(SAND, 0.35)),
    rect(x - 156 * size, y - 46 * size, 10 * size, 90 * size, INK),
    rect(x + 146 * size, y - 46 * size, 10 * size, 90 * size, INK),
    rect(x - 150 * size, y - 46 * size, 300 * size, 74 * size, canvas.fade(['#8a5f40', '#6f4a35'])),
  );
  for (const dx of [-96, 4, 92])
    canvas.add(
      polygon(
        [
          [x + (dx - 26) * size, y - 66 * size],
          [x + (dx + 26) * size, y - 66 * size],
          [x + (dx + 20) * size, y - 104 * size],
          [x + (dx - 32) * size, y - 104 * size],
        ],
        pick([INK, STEEL, darker(STEEL, 0.3)]),
      ),
    );
  bush(canvas, x + 150 * size, y - 66 * size, 24 * size, LEAF);
}
