import { type Canvas, WIDTH } from '../canvas.ts';
import {
  CLAY,
  CREAM,
  darker,
  INK,
  LAPIS,
  lighter,
  POMEGRANATE,
  SAFFRON,
  SAND,
  TURQUOISE,
} from '../palette.ts';
import { carpet, star } from '../pattern.ts';
import { circle, ellipse, group, path, placed, polygon, rect } from '../svg.ts';

/** A sheet with sweeping strokes, a reed pen and an inkwell on a wooden table. */
export function calligraphy(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 900, canvas.fade(['#9a6440', '#7d4b31', '#5f3728'], 'slant')));
  for (let y = 0; y < 900; y += 112) canvas.add(rect(0, y, WIDTH, 3, '#4c2b20', { opacity: 0.6 }));
  for (let i = 0; i < 60; i++)
    canvas.add(
      ellipse(
        canvas.random.between(0, 1600),
        canvas.random.between(0, 900),
        canvas.random.between(60, 220),
        1.6,
        '#3f241b',
        { opacity: 0.25 },
      ),
    );
  canvas.add(
    group([carpet(-340, -60, 620, 1020, POMEGRANATE, LAPIS, CREAM)], {
      transform: 'rotate(-4 0 400)',
    }),
  );
  canvas.add(circle(420, 60, 900, canvas.glow('#ffe2a8', 0.6)));
  canvas.add(group(sheet(canvas), { transform: 'rotate(-5 800 450)' }));
  inkwell(canvas);
  pen(canvas);
}

function sheet(canvas: Canvas): string[] {
  const [x, y, w, h] = [400, 96, 860, 700];
  const gold = SAFFRON;
  const shapes = [
    rect(x + 16, y + 22, w, h, '#2a1610', { opacity: 0.45 }),
    rect(x, y, w, h, canvas.fade(['#fdf6e6', '#f6e8cb'], 'slant')),
    rect(x + 34, y + 34, w - 68, h - 68, 'none', { stroke: LAPIS, 'stroke-width': 18 }),
    rect(x + 34, y + 34, w - 68, h - 68, 'none', {
      stroke: gold,
      'stroke-width': 3,
      'stroke-dasharray': '14 10',
    }),
    rect(x + 52, y + 52, w - 104, h - 104, 'none', { stroke: gold, 'stroke-width': 4 }),
  ];
  for (const [cx, cy] of [
    [x + 34, y + 34],
    [x + w - 34, y + 34],
    [x + 34, y + h - 34],
    [x + w - 34, y + h - 34],
  ] as const)
    shapes.push(star(cx, cy, 34, TURQUOISE), star(cx, cy, 22, gold), circle(cx, cy, 8, LAPIS));
  return [...shapes, ...strokes()];
}

/**
 * A practice sheet: the same sweeps again and again beside the dots that measure them. It has the
 * movement of nastaliq and no letters.
 */
function strokes(): string[] {
  const sweep =
    'M0 0C-46 60-190 96-300 40C-344 16-350-30-330-56C-340-14-310 12-262 24C-170 46-60 20 0 0Z';
  const slant = 'M0 0L30-12C16 40-2 84-26 132C-22 84-16 40 0 0Z';
  const dot = 'M0-15L15 0L0 15L-15 0Z';
  const shapes: string[] = [];
  const put = (d: string, x: number, y: number, size: number, fill = INK, opacity = 1) =>
    shapes.push(placed(x, y, size, size, [path(d, fill, { opacity })]));
  for (const [i, opacity] of [0.16, 0.28, 0.5, 1].entries()) {
    put(sweep, 1060 - i * 14, 250 + i * 62, 1.62, opacity < 1 ? '#3d3446' : INK, opacity);
  }
  for (let i = 0; i < 7; i++)
    put(slant, 1130 - i * 62, 596, 1.05, i < 5 ? '#3d3446' : INK, 0.3 + i * 0.115);
  for (let i = 0; i < 5; i++) put(dot, 1120, 250 + i * 38, 1.1, POMEGRANATE);
  for (let i = 0; i < 6; i++) put(dot, 500 + i * 38, 690, 1.1, POMEGRANATE);
  put(sweep, 730, 590, 0.62);
  return shapes;
}

function inkwell(canvas: Canvas): void {
  canvas.add(
    ellipse(1420, 380, 130, 50, '#2a1610', { opacity: 0.45 }),
    path(
      'M1296 250Q1280 380 1330 400H1470Q1520 380 1504 250Z',
      canvas.fade([TURQUOISE, darker(TURQUOISE, 0.45)], 'across'),
    ),
    path('M1300 300Q1400 336 1502 300V326Q1400 362 1300 326Z', lighter(SAFFRON, 0.1)),
    ellipse(1400, 250, 106, 38, lighter(TURQUOISE, 0.3)),
    ellipse(1400, 250, 88, 30, darker(TURQUOISE, 0.4)),
    ellipse(1400, 256, 76, 22, '#0e121c'),
    ellipse(1372, 250, 26, 5, '#6f86a0', { opacity: 0.7 }),
    path('M1316 280Q1312 350 1334 384L1346 384Q1330 340 1334 286Z', '#ffffff', { opacity: 0.35 }),
  );
  for (let i = 0; i < 5; i++) canvas.add(star(1332 + i * 34, 348 + (i % 2) * 6, 10, CREAM));
}

function pen(canvas: Canvas): void {
  canvas.add(
    group(
      [
        path('M0 16L560 26L566 44L0 34Z', '#2a1610', { opacity: 0.4 }),
        polygon(
          [
            [70, -14],
            [640, -18],
            [646, 0],
            [640, 18],
            [70, 14],
          ],
          canvas.fade([lighter(SAND, 0.35), CLAY, darker(CLAY, 0.4)]),
        ),
        path(
          'M70-14Q30-12-26 4L-22 10Q30 14 70 14Q56 0 70-14Z',
          canvas.fade([lighter(SAND, 0.5), SAND]),
        ),
        path('M4-4L-34 4L-28 12L6 11Z', INK),
        rect(250, -17, 9, 34, darker(CLAY, 0.35)),
        rect(470, -18, 9, 36, darker(CLAY, 0.35)),
      ],
      { transform: 'translate(930 706) rotate(-14)' },
    ),
  );
}
