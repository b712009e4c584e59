import type { Canvas } from '../canvas.ts';
import { ridge } from '../land.ts';
import {
  BRICK,
  CLAY,
  CREAM,
  darker,
  LAPIS,
  lighter,
  MIST,
  mix,
  POMEGRANATE,
  SAFFRON,
  STEEL,
  TEAL,
  TURQUOISE,
} from '../palette.ts';
import { person } from '../people.ts';
import { clouds, flock, sky } from '../sky.ts';
import { ellipse, line, path, placed, polygon, rect, stroke } from '../svg.ts';
import { water } from '../water.ts';

/** Cranes, stacked containers and a wooden dhow in calm water. */
export function port(canvas: Canvas): void {
  sky(canvas, ['#6fa9c4', '#b5d3d6', '#f8e3bd', '#f6c894'], 560);
  clouds(canvas, { count: 5, top: 90, bottom: 300, colour: '#fff6e6', opacity: 0.75 });
  ridge(canvas, { y: 520, height: 140, fill: mix(CLAY, MIST, 0.6) });
  for (const x of [130, 430]) crane(canvas, x, 545, 0.8, mix(STEEL, MIST, 0.3));
  water(canvas, {
    top: 520,
    bottom: 900,
    colours: ['#f3d7ae', '#8cc3bf', TURQUOISE, TEAL, darker(TEAL, 0.35)],
    glint: '#fff7e2',
    glints: 190,
  });
  quay(canvas);
  crane(canvas, 1090, 560, 1.25, POMEGRANATE);
  crane(canvas, 1400, 560, 1.25, BRICK);
  dhow(canvas, 520, 742);
  flock(canvas, 760, 240, 9, 16, '#f9f6ee');
}

function quay(canvas: Canvas): void {
  const { pick } = canvas.random;
  canvas.add(
    polygon(
      [
        [820, 560],
        [1600, 540],
        [1600, 690],
        [880, 640],
      ],
      '#a79c92',
    ),
    polygon(
      [
        [880, 640],
        [1600, 690],
        [1600, 760],
        [884, 672],
      ],
      '#6b6470',
    ),
  );
  for (let row = 0; row < 4; row++) {
    for (let i = 0; i < 9 - row; i++) {
      const colour = pick([LAPIS, BRICK, SAFFRON, TEAL, STEEL, CREAM]);
      const [x, y] = [890 + i * 78 + row * 12, 538 - row * 36];
      canvas.add(rect(x, y, 76, 35, colour), rect(x + 60, y, 16, 35, darker(colour, 0.25)));
      for (let k = 1; k < 7; k++) canvas.add(rect(x + k * 8, y + 4, 2, 27, darker(colour, 0.2)));
    }
  }
  for (const x of [930, 1130, 1330])
    canvas.add(rect(x, 640 + (x - 900) * 0.07, 20, 16, '#3b3f4a', { rx: 4 }));
  person(canvas, 1010, 628, 74, { hat: SAFFRON, coat: '#e06b2f' });
  person(canvas, 1220, 640, 80, { hat: SAFFRON, coat: LAPIS });
}

function crane(canvas: Canvas, x: number, base: number, size: number, colour: string): void {
  const dark = darker(colour, 0.25);
  canvas.add(
    placed(x, base, size, size, [
      path('M-60 0L-44-250H-32L-46 0ZM60 0L44-250H32L46 0Z', colour),
      path('M46 0L32-250H38L53 0Z', dark),
      stroke('M-50-80H50M-46-150H46M-50-80L46-150M50-80L-46-150', dark, 5),
      rect(-64, -268, 128, 22, colour),
      rect(-64, -252, 128, 6, dark),
      rect(-230, -282, 370, 14, colour),
      rect(-230, -272, 370, 4, dark),
      path('M-10-282L0-372L12-282Z', colour),
      stroke('M0-368L-220-282M0-368L-110-282M0-368L130-282', dark, 3),
      rect(-170, -268, 26, 16, dark),
      stroke('M-164-252V-180M-150-252V-180', '#30343f', 2),
      rect(-190, -180, 66, 26, lighter(SAFFRON, 0.1)),
      rect(72, -312, 56, 30, dark),
    ]),
  );
}

function dhow(canvas: Canvas, x: number, y: number): void {
  const wood = '#8a5233';
  canvas.add(
    ellipse(x, y + 26, 370, 26, darker(TEAL, 0.4), { opacity: 0.55 }),
    placed(x, y, 1, 1, [
      line([40, -70], [56, -420], '#6b4630', 13),
      path(
        'M-190-190L240-430L60-110Z',
        canvas.fade([lighter(CREAM, 0.55), CREAM, '#d9b98a'], 'across'),
      ),
      stroke('M-198-184L252-436', '#6b4630', 8),
      stroke('M60-420L-330-120M60-420L310-130', '#4a3a34', 2),
      path(
        'M-390-150Q-300-84-120-76H190Q270-84 320-168L330-160Q330-30 240 24H-210Q-320-20-390-150Z',
        wood,
      ),
      path(
        'M-366-110Q-270-50-110-44H200Q270-52 318-110Q312-30 240 24H-210Q-310-16-366-110Z',
        darker(wood, 0.3),
      ),
      stroke('M-384-146Q-300-84-120-76H190Q270-84 322-164', lighter(SAFFRON, 0.2), 7),
      stroke('M-372-122Q-290-62-116-58H196Q270-66 322-136', TURQUOISE, 6),
      path('M130-80V-146H270L284-110L262-84Z', lighter(CREAM, 0.3)),
      rect(150, -132, 26, 24, LAPIS),
      rect(192, -132, 26, 24, LAPIS),
      rect(122, -156, 160, 12, TURQUOISE),
    ]),
  );
  person(canvas, x - 90, y - 66, 104, { kind: 'man', coat: lighter(CREAM, 0.4) });
  person(canvas, x - 180, y - 70, 100, { kind: 'man', pose: 'reach', coat: SAFFRON });
}
