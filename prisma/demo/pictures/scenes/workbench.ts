import type { Canvas } from '../canvas.ts';
import { darker, lighter, SAFFRON, STEEL } from '../palette.ts';
import { circle, rect } from '../svg.ts';

/** A bench with finished parts on it, across the front of the picture. */
export function bench(canvas: Canvas): void {
  canvas.add(
    rect(560, 836, 500, 26, '#b98a5c'),
    rect(560, 858, 500, 10, '#6b4a34'),
    rect(590, 866, 24, 40, '#53392a'),
    rect(1010, 866, 24, 40, '#53392a'),
  );
  for (let i = 0; i < 7; i++)
    canvas.add(
      rect(
        610 + i * 40,
        812 - (i % 3) * 8,
        30,
        24 + (i % 3) * 8,
        i % 2 ? STEEL : lighter(STEEL, 0.3),
        { rx: 4 },
      ),
    );
  canvas.add(
    circle(960, 806, 28, darker(STEEL, 0.1)),
    circle(960, 806, 12, '#6b4a34'),
    circle(1010, 818, 16, SAFFRON),
  );
}
