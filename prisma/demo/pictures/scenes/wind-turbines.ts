import type { Canvas } from '../canvas.ts';
import { hill, ridge } from '../land.ts';
import { darker, LEAF, lighter, MIST, mix, OLIVE, PINE, SAND, STEEL } from '../palette.ts';
import { clouds, flock, sky } from '../sky.ts';
import { circle, path, placed } from '../svg.ts';
import { bush } from '../trees.ts';

/** White turbines on hills under a cloudy sky. */
export function windTurbines(canvas: Canvas): void {
  sky(canvas, ['#5d93ae', '#9cc0c9', '#e9e6d2'], 620);
  clouds(canvas, { count: 7, top: 90, bottom: 320, colour: '#f7f6ef', opacity: 0.85, size: 1.5 });
  clouds(canvas, { count: 5, top: 150, bottom: 420, colour: '#a9bcc6', opacity: 0.5, size: 1.1 });
  ridge(canvas, { y: 610, height: 190, fill: mix(STEEL, MIST, 0.55) });
  hill(canvas, 560, 40, mix(OLIVE, MIST, 0.55));
  for (const [x, base] of [
    [150, 560],
    [330, 545],
    [520, 560],
    [760, 556],
    [1010, 548],
    [1270, 552],
  ] as const)
    turbine(canvas, x, base, 190);
  hill(canvas, 630, 46, mix(OLIVE, SAND, 0.3));
  for (const [x, base] of [
    [70, 640],
    [600, 650],
    [960, 640],
    [1500, 640],
  ] as const)
    turbine(canvas, x, base, 350);
  hill(canvas, 730, 46, mix(LEAF, OLIVE, 0.5));
  turbine(canvas, 1230, 790, 640);
  turbine(canvas, 330, 780, 560);
  hill(canvas, 800, 34, LEAF);
  hill(canvas, 870, 26, PINE);
  for (let i = 0; i < 22; i++)
    bush(
      canvas,
      canvas.random.between(0, 1600),
      canvas.random.between(800, 890),
      canvas.random.between(18, 46),
      mix(PINE, LEAF, canvas.random.next()),
    );
  flock(canvas, 800, 330, 6, 15, '#3c4d62');
}

function turbine(canvas: Canvas, x: number, base: number, height: number): void {
  const turn = canvas.random.between(0, 120);
  const white = '#fdfbf4';
  const size = height / 100;
  const blade = (angle: number, shade: string) =>
    path('M-1.1-1.5Q-3.2-12-0.5-52Q0.6-53 1-51Q1.6-18 1.1-1.5Z', shade, {
      transform: `rotate(${(turn + angle).toFixed(1)})`,
    });
  const tower = canvas.fade([white, darker('#c3ccd0', 0.05)], 'across');
  canvas.add(
    placed(x, base, size, size, [
      path('M-1.9 0L-1-100H1L1.9 0Z', tower),
      path('M-2.2-103H4.6L4.2-99.4H-2.2Z', lighter(STEEL, 0.55)),
    ]),
  );
  canvas.add(
    placed(x - 0.6 * size, base - 101 * size, size, size, [
      blade(0, white),
      blade(120, '#eef0ec'),
      blade(240, '#e2e7e6'),
      circle(0, 0, 2, lighter(STEEL, 0.4)),
    ]),
  );
}
