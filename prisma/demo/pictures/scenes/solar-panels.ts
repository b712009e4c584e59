import { dome } from '../buildings.ts';
import type { Canvas } from '../canvas.ts';
import { ridge } from '../land.ts';
import {
  CLAY,
  CREAM,
  darker,
  LAPIS,
  lighter,
  MIST,
  mix,
  SAND,
  SKY,
  STEEL,
  TURQUOISE,
} from '../palette.ts';
import { person } from '../people.ts';
import { clouds, sky, sun } from '../sky.ts';
import { skyline } from '../skyline.ts';
import { line, type Point, polygon, rect } from '../svg.ts';

/** A flat workshop roof covered with panels, the town behind it. */
export function solarPanels(canvas: Canvas): void {
  sky(canvas, ['#4c98c0', SKY, '#f7e6c2'], 460);
  sun(canvas, 300, 150, 58, '#fffbe6', '#fff0b8');
  clouds(canvas, { count: 4, top: 120, bottom: 260, colour: '#ffffff', opacity: 0.7 });
  ridge(canvas, { y: 450, height: 190, fill: mix(LAPIS, MIST, 0.6) });
  skyline(canvas, { base: 480, low: 50, high: 120, colour: mix(SAND, MIST, 0.3), glow: 0.05 });
  dome(canvas, 1150, 480, 66, TURQUOISE);
  skyline(canvas, { base: 500, low: 24, high: 66, colour: SAND, glow: 0.05 });
  canvas.add(
    rect(0, 480, 1600, 420, canvas.fade([CREAM, '#d9b88a'])),
    rect(0, 474, 1600, 16, darker(CLAY, 0.1)),
  );
  for (const [y, size] of [
    [548, 0.42],
    [622, 0.6],
    [724, 0.86],
    [862, 1.2],
  ] as const) {
    if (size === 0.86) {
      person(canvas, 1000, 700, 170, {
        kind: 'man',
        hat: '#f7f1e0',
        coat: '#d8652f',
        pose: 'reach',
      });
    }
    panels(canvas, y, size);
  }
}

function panels(canvas: Canvas, y: number, size: number): void {
  const wide = 250 * size;
  const [tall, lean] = [118 * size, 40 * size];
  const start = 800 - Math.ceil(900 / wide) * wide - wide * 0.4;
  for (let x = start; x < 1640; x += wide) {
    const w = wide * 0.94;
    canvas.add(
      polygon(
        [
          [x, y + 8 * size],
          [x + w, y + 8 * size],
          [x + w + 70 * size, y + 26 * size],
          [x + 60 * size, y + 26 * size],
        ],
        '#7b6350',
        { opacity: 0.4 },
      ),
      line([x + w * 0.2, y - 10 * size], [x + w * 0.2 + lean, y + 10 * size], STEEL, 6 * size),
      line([x + w * 0.8, y - 10 * size], [x + w * 0.8 + lean, y + 10 * size], STEEL, 6 * size),
      panel(canvas, x, y, w, tall, lean),
    );
  }
}

function panel(
  canvas: Canvas,
  x: number,
  y: number,
  w: number,
  tall: number,
  lean: number,
): string {
  const at = (across: number, up: number): Point => [x + across * w + up * lean, y - up * tall];
  const face = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  const shapes = [
    polygon(face, canvas.fade([lighter('#4d86bd', 0.2), '#2c5a92', '#1c3b6c'], 'slant')),
  ];
  for (let i = 1; i < 6; i++)
    shapes.push(line(at(i / 6, 0), at(i / 6, 1), '#8fb5da', 1.2, { opacity: 0.6 }));
  for (let i = 1; i < 3; i++)
    shapes.push(line(at(0, i / 3), at(1, i / 3), '#8fb5da', 1.2, { opacity: 0.6 }));
  shapes.push(
    polygon([at(0.1, 1), at(0.3, 1), at(0.16, 0), at(-0.0, 0)], '#ffffff', { opacity: 0.16 }),
  );
  shapes.push(polygon(face, 'none', { stroke: '#e8edf0', 'stroke-width': 3 }));
  return shapes.join('');
}
