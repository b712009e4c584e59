import type { Canvas } from '../canvas.ts';
import { hill, ridge, rows } from '../land.ts';
import {
  APRICOT,
  CROCUS,
  DUSK,
  darker,
  EARTH,
  lighter,
  mix,
  ROSE,
  SAFFRON,
  SAND,
} from '../palette.ts';
import { person } from '../people.ts';
import { sky, streaks, sun } from '../sky.ts';
import { ellipse, path, placed, stroke } from '../svg.ts';

/** Saffron flowers in rows at dawn, pickers among them. */
export function saffronField(canvas: Canvas): void {
  sky(canvas, ['#5b6a9e', '#a98fb4', ROSE, APRICOT, '#fbe1b0'], 470);
  sun(canvas, 1180, 420, 46, '#fff3cf', '#ffd892');
  streaks(canvas, 16, 90, 330, '#f9cdb0');
  ridge(canvas, { y: 480, height: 170, fill: mix(DUSK, ROSE, 0.45) });
  ridge(canvas, { y: 500, height: 110, fill: mix(DUSK, EARTH, 0.35) });
  hill(canvas, 480, 14, mix(EARTH, ROSE, 0.35));
  rows(canvas, {
    vanish: [1000, 420],
    top: 490,
    count: 26,
    colours: ['#7a4b3d', '#6a3f38'],
    spread: 4400,
  });
  for (let depth = 0; depth < 22; depth++) {
    const share = (depth / 21) ** 1.7;
    row(canvas, 505 + share * 420, 0.14 + share * 1.15);
    if (depth === 11) for (const x of [330, 720, 1330]) picker(canvas, x, 600, 150);
    if (depth === 16) picker(canvas, 980, 745, 260);
  }
}

function row(canvas: Canvas, y: number, size: number): void {
  const { between, chance } = canvas.random;
  const wide = 118 * size;
  const start = 1000 - Math.ceil(1100 / wide) * wide;
  for (let x = start; x < 1660; x += wide) {
    const at = x + between(-0.2, 0.2) * wide;
    if (!chance(0.12)) flower(canvas, at, y + between(-8, 8) * size, size * between(0.8, 1.15));
    if (chance(0.7)) flower(canvas, at + wide * 0.3, y + 10 * size, size * between(0.55, 0.8));
  }
}

function flower(canvas: Canvas, x: number, y: number, size: number): void {
  const tone = mix(CROCUS, canvas.random.pick(['#9a6cc4', '#6a4a9a', '#b48ad0']), 0.6);
  canvas.add(
    placed(x, y, size, size, [
      stroke('M0 0Q-10-16-20-22M0 0Q10-14 22-18M0 0Q4-20 14-34', '#5d7a4d', 3),
      path('M0-14Q-34-30-26-62Q-8-50 0-14Q8-50 26-62Q34-30 0-14Z', darker(tone, 0.2)),
      path('M0-14Q-20-44 0-72Q20-44 0-14Z', lighter(tone, 0.16)),
      path('M0-14Q-22-28-14-56Q0-44 0-14Z', tone),
      stroke('M0-22Q-3-50-9-60M0-22Q3-50 8-61', '#d8432f', 3.4),
      ellipse(0, -44, 2, 8, SAFFRON),
    ]),
  );
}

function picker(canvas: Canvas, x: number, y: number, height: number): void {
  person(canvas, x, y, height, { kind: 'woman', pose: 'reach', flip: false });
  const size = height / 100;
  canvas.add(
    placed(x + 34 * size, y - 62 * size, size, size, [
      stroke('M-14 0Q0-28 14 0', '#7b5634', 2.4),
      path('M-16 0H16L11 20H-11Z', SAND),
      ellipse(0, 0, 16, 5, CROCUS),
    ]),
  );
}
