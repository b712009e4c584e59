import type { Canvas } from '../canvas.ts';
import { hill, ridge } from '../land.ts';
import { CREAM, LAPIS, LEAF, lighter, MIST, mix, OLIVE, PINE, SAND, SKY } from '../palette.ts';
import { peak } from '../peak.ts';
import { clouds, flock, sky } from '../sky.ts';
import { block } from '../skyline.ts';
import { rect } from '../svg.ts';
import { poplar } from '../trees.ts';

const FAR = mix(LAPIS, MIST, 0.62);
const ROCK = mix(LAPIS, MIST, 0.3);

/** A snow-covered peak above a plain with a village. */
export function mountain(canvas: Canvas): void {
  sky(canvas, ['#5f9fc4', SKY, '#dfeceb', CREAM], 640);
  clouds(canvas, { count: 5, top: 110, bottom: 330, colour: '#ffffff', opacity: 0.75 });
  ridge(canvas, { y: 640, height: 260, fill: FAR });
  const snow = '#fbfdff';
  peak(canvas, {
    x: 340,
    base: 680,
    width: 900,
    height: 330,
    light: lighter(ROCK, 0.28),
    shade: ROCK,
    snow,
  });
  peak(canvas, {
    x: 1330,
    base: 680,
    width: 860,
    height: 360,
    light: lighter(ROCK, 0.24),
    shade: ROCK,
    snow,
  });
  peak(canvas, {
    x: 860,
    base: 690,
    width: 1240,
    height: 560,
    light: lighter(ROCK, 0.12),
    shade: mix(ROCK, LAPIS, 0.55),
    snow,
  });
  canvas.add(rect(0, 480, 1600, 220, canvas.veil('#f1f1e6', [0, 0.75])));
  hill(canvas, 670, 50, mix(OLIVE, MIST, 0.4));
  hill(canvas, 720, 40, mix(OLIVE, SAND, 0.35));
  village(canvas);
  hill(canvas, 800, 30, LEAF);
  hill(canvas, 850, 30, PINE);
  for (let x = 40; x < 560; x += canvas.random.between(26, 54)) {
    poplar(canvas, x, 840 + canvas.random.between(-10, 20), canvas.random.between(120, 210), PINE);
  }
  flock(canvas, 1180, 250, 7, 15, '#33465f');
}

function village(canvas: Canvas): void {
  const { between, pick } = canvas.random;
  for (let x = 900; x < 1480; x += between(34, 70)) {
    block(canvas, {
      x,
      base: 800 + between(-10, 20),
      width: between(50, 86),
      height: between(40, 76),
      colour: pick([SAND, CREAM, '#d9a877']),
      glow: 0.12,
    });
  }
  for (let i = 0; i < 16; i++) poplar(canvas, between(860, 1540), 815, between(70, 125), PINE);
}
