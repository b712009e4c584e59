import type { Canvas } from '../canvas.ts';
import { hill, ridge } from '../land.ts';
import { APRICOT, DUSK, darker, mix, OLIVE, PINE, ROSE, SAND, TEAL } from '../palette.ts';
import { flock, sky, streaks, sun } from '../sky.ts';
import { ellipse, path, placed, stroke } from '../svg.ts';
import { reeds } from '../trees.ts';
import { lightPath, water } from '../water.ts';

/** A calm wetland with reeds, wading birds and flocks in the air. */
export function wetland(canvas: Canvas): void {
  sky(canvas, ['#6b8fae', '#b9c6c6', '#f5d9b0', APRICOT], 450);
  sun(canvas, 1060, 356, 50, '#fff5d6', '#ffdf9f');
  streaks(canvas, 14, 80, 300, '#fff1dc');
  ridge(canvas, { y: 450, height: 150, fill: mix(DUSK, APRICOT, 0.5) });
  hill(canvas, 436, 12, mix(PINE, DUSK, 0.4), 460);
  water(canvas, {
    top: 446,
    bottom: 900,
    colours: ['#f3cf9f', '#c9b9a0', '#6f9ba0', TEAL, darker(TEAL, 0.4)],
    glint: '#fff3dc',
    glints: 150,
  });
  lightPath(canvas, 1060, 450, 820, 150, '#fff0c8');
  reeds(canvas, -10, 520, 500, 60, mix(OLIVE, DUSK, 0.4));
  reeds(canvas, 1250, 1620, 505, 70, mix(OLIVE, DUSK, 0.4));
  for (const [x, y, size] of [
    [560, 560, 0.62],
    [640, 575, 0.7],
    [720, 556, 0.6],
    [900, 590, 0.8],
    [800, 640, 1.15],
    [560, 660, 1.3],
  ] as const)
    flamingo(canvas, x, y, size);
  for (const [x, y] of [
    [1000, 700],
    [1090, 730],
    [1180, 712],
    [980, 770],
  ] as const)
    duck(canvas, x, y, 1.1);
  flock(canvas, 420, 190, 26, 15, '#2c3a52');
  flock(canvas, 800, 120, 16, 11, '#4b5870');
  reeds(canvas, 1180, 1640, 910, 330, mix(OLIVE, SAND, 0.2));
  reeds(canvas, -20, 420, 910, 380, OLIVE);
  reeds(canvas, -20, 1640, 930, 120, darker(PINE, 0.2));
}

function flamingo(canvas: Canvas, x: number, y: number, size: number): void {
  const pink = mix(ROSE, '#fbe3d8', 0.45);
  canvas.add(
    ellipse(x, y + 4, 40 * size, 5 * size, '#fff', { opacity: 0.35 }),
    placed(x, y, canvas.random.chance(0.6) ? size : -size, size, [
      stroke('M-4 0V-62M8 0V-60', darker(ROSE, 0.1), 3),
      path('M-46-72Q-24-104 14-94Q30-88 24-72Q4-52-46-72Z', pink),
      path('M-50-70Q-24-92 0-82Q-6-62-50-70Z', ROSE),
      stroke('M18-84Q44-96 34-122Q26-146 44-150', pink, 7),
      path('M40-155Q54-158 56-146L52-134L47-143Z', darker('#3a3038', 0.2)),
      ellipse(44, -150, 7, 6, pink),
    ]),
  );
}

function duck(canvas: Canvas, x: number, y: number, size: number): void {
  canvas.add(
    placed(x, y, canvas.random.chance(0.5) ? size : -size, size, [
      ellipse(0, 6, 40, 4, '#f6efe0', { opacity: 0.5 }),
      path('M-34-6Q-28 6 0 6T32-8Q18-24-10-20Q-28-18-34-6Z', '#5d4a42'),
      path('M-30-8Q-14-22 6-14Q0-2-30-8Z', '#8a6c58'),
      ellipse(26, -24, 11, 10, '#f4f1ea'),
      path('M34-26L48-22L34-18Z', '#5f8fb4'),
      path('M17-30Q26-40 35-30Z', '#23232c'),
    ]),
  );
}
