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
  return [...shapes, ...strokes(), lines(canvas)];
}

/** Swelling strokes in the manner of nastaliq: no letters, only their movement. */
function strokes(): string[] {
  const sweep =
    'M0 0C-46 60-190 96-300 40C-344 16-350-30-330-56C-340-14-310 12-262 24C-170 46-60 20 0 0Z';
  const bowl =
    'M0 0C34 60 14 132-70 140C-140 146-186 104-176 44C-160 96-110 112-60 104C-6 94 14 54 0 0Z';
  const slant = 'M0 0L30-12C16 40-2 84-26 132C-22 84-16 40 0 0Z';
  const wave =
    'M0 0C-24 34-58 34-74 6C-92 36-128 36-142 4C-150 40-188 44-216 14C-190 22-164 12-154-22L-134-26C-130 10-104 14-84-14L-66-22C-62 12-28 14 0 0Z';
  const dot = 'M0-15L15 0L0 15L-15 0Z';
  const put = (d: string, px: number, py: number, size: number, fill = INK) =>
    placed(px, py, size, size, [path(d, fill)]);
  return [
    put(slant, 1090, 236, 1.25),
    put(wave, 1060, 350, 1.1),
    put(sweep, 1000, 300, 1.5),
    put(slant, 830, 206, 1.1),
    put(bowl, 780, 300, 1.15),
    put(dot, 905, 424, 1),
    put(dot, 880, 398, 1),
    put(dot, 1010, 226, 1),
    put(dot, 700, 330, 1),
    put(slant, 1120, 480, 1.2),
    put(bowl, 1080, 560, 1.25),
    put(sweep, 880, 572, 1.55),
    put(wave, 700, 520, 0.95),
    put(slant, 545, 440, 1.15),
    put(dot, 640, 690, 1),
    put(dot, 666, 716, 1),
    put(dot, 982, 600, 1),
    put(dot, 760, 470, 1, POMEGRANATE),
  ];
}

function lines(canvas: Canvas): string {
  const shapes: string[] = [];
  for (let i = 0; i < 5; i++)
    shapes.push(rect(520 + canvas.random.between(0, 40), 720 + i * 0, 0.1, 0.1, SAND));
  return group(shapes);
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
