import { arch } from '../buildings.ts';
import { type Canvas, WIDTH } from '../canvas.ts';
import { rows } from '../land.ts';
import {
  CLAY,
  CREAM,
  DUSK,
  darker,
  LAPIS,
  lighter,
  mix,
  POMEGRANATE,
  SAFFRON,
  SAND,
  STEEL,
  TEAL,
  TURQUOISE,
} from '../palette.ts';
import { star } from '../pattern.ts';
import { person } from '../people.ts';
import { circle, ellipse, path, placed, polygon, rect, stroke } from '../svg.ts';
import { bowl, jug, rhyton } from './museum-pieces.ts';

/** A museum hall of columns with lit glass cases. */
export function museum(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 640, canvas.fade(['#2b3350', '#4b4a66', '#7a6470'])));
  for (let i = 0; i < 5; i++) niche(canvas, 130 + i * 290, i);
  rows(canvas, {
    vanish: [800, 380],
    top: 640,
    count: 22,
    colours: ['#6e5a5c', '#655256'],
    spread: 3600,
  });
  canvas.add(rect(0, 628, WIDTH, 14, darker(DUSK, 0.4)));
  for (const x of [60, 350, 640, 930, 1220, 1510]) column(canvas, x, 668);
  showcase(canvas, 300, 790, 1, jug);
  showcase(canvas, 800, 740, 0.86, bowl);
  showcase(canvas, 1300, 790, 1, rhyton);
  for (const [x, y, h, flip] of [
    [480, 800, 240, true],
    [570, 810, 215, true],
    [1000, 760, 220, true],
    [1100, 850, 280, false],
  ] as const)
    person(canvas, x, y, h, {
      pose: 'stand',
      flip,
      kind: h === 215 ? 'child' : canvas.random.pick(['man', 'woman'] as const),
    });
  canvas.add(rect(0, 0, WIDTH, 900, canvas.veil('#12152a', [0.4, 0, 0, 0.25])));
}

function niche(canvas: Canvas, x: number, i: number): void {
  const glow = canvas.fade(['#f7d795', '#c98f5b', '#7b4b4a']);
  canvas.add(
    arch(x - 14, 590, 190, 430, darker(DUSK, 0.25)),
    arch(x, 590, 162, 406, glow),
    circle(x + 81, 300, 170, canvas.glow('#ffe7a8', 0.6)),
  );
  const tone = [TURQUOISE, LAPIS, SAFFRON, TEAL, POMEGRANATE][i] as string;
  canvas.add(
    star(x + 81, 380, 58, darker(tone, 0.1)),
    star(x + 81, 380, 42, lighter(CREAM, 0.2)),
    star(x + 81, 380, 28, tone),
    circle(x + 81, 380, 9, SAFFRON),
    rect(x + 46, 470, 70, 8, darker(CLAY, 0.4)),
  );
}

function column(canvas: Canvas, x: number, base: number): void {
  const stone = mix(SAND, DUSK, 0.3);
  canvas.add(
    rect(
      x - 28,
      90,
      56,
      base - 110,
      canvas.fade([lighter(stone, 0.2), stone, darker(stone, 0.5)], 'across'),
    ),
  );
  for (const dx of [-16, -4, 8])
    canvas.add(rect(x + dx, 120, 3, base - 160, darker(stone, 0.3), { opacity: 0.6 }));
  canvas.add(
    path(
      `M${x - 54} 60H${x + 54}L${x + 30} 104H${x - 30}Z`,
      canvas.fade([lighter(stone, 0.25), darker(stone, 0.2)]),
    ),
    rect(x - 64, 34, 128, 28, darker(stone, 0.15)),
    rect(x - 40, base - 34, 80, 18, stone),
    rect(x - 50, base - 18, 100, 20, darker(stone, 0.25)),
  );
}

function showcase(
  canvas: Canvas,
  x: number,
  base: number,
  size: number,
  draw: () => string[],
): void {
  canvas.add(
    ellipse(x, base + 6, 170 * size, 20 * size, '#10121f', { opacity: 0.45 }),
    circle(x, base - 260 * size, 280 * size, canvas.glow('#ffe9b0', 0.7)),
    placed(x, base, size, size, [
      rect(-130, -120, 260, 124, canvas.fade(['#4a3a40', '#2b232e'])),
      rect(-140, -134, 280, 18, '#6b5450'),
      rect(-128, -400, 256, 266, canvas.veil('#fff3cf', [0.6, 0.3])),
      ...draw(),
      rect(-128, -400, 256, 266, 'none', { stroke: '#e9e2d2', 'stroke-width': 4 }),
      rect(-136, -416, 272, 20, '#5b4a4c'),
      polygon(
        [
          [-110, -396],
          [-50, -396],
          [-104, -138],
          [-124, -138],
          [-124, -340],
        ],
        '#ffffff',
        { opacity: 0.22 },
      ),
      rect(-40, -96, 80, 40, CREAM, { opacity: 0.8 }),
      stroke('M-28-84H28M-28-74H16M-28-64H22', STEEL, 3),
    ]),
  );
}
