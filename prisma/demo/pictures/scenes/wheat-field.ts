import type { Canvas } from '../canvas.ts';
import { hill, ridge, rows } from '../land.ts';
import { darker, lighter, MIST, mix, OLIVE, PINE, SAFFRON, SAND, SKY, STEEL } from '../palette.ts';
import { person } from '../people.ts';
import { clouds, flock, sky } from '../sky.ts';
import { ellipse, placed, round, stroke } from '../svg.ts';
import { poplar } from '../trees.ts';

/** Ripe wheat to the horizon under a clear sky. */
export function wheatField(canvas: Canvas): void {
  sky(canvas, ['#4f9bc2', SKY, '#f6e7c4'], 470);
  clouds(canvas, { count: 4, top: 150, bottom: 330, colour: '#ffffff', opacity: 0.7 });
  ridge(canvas, { y: 460, height: 120, fill: mix(STEEL, MIST, 0.5) });
  hill(canvas, 440, 24, mix(OLIVE, MIST, 0.3));
  for (let x = 930; x < 1560; x += canvas.random.between(22, 60)) {
    poplar(canvas, x, 462, canvas.random.between(60, 120), PINE);
  }
  const gold = [
    SAFFRON,
    mix(SAFFRON, SAND, 0.5),
    mix(SAFFRON, '#c98a2b', 0.6),
    mix(SAFFRON, SAND, 0.25),
  ];
  rows(canvas, { vanish: [980, 400], top: 455, count: 34, colours: gold, spread: 4600 });
  person(canvas, 1080, 640, 150, { kind: 'man', pose: 'reach', hat: '#f4e3bd', coat: '#f2efe6' });
  person(canvas, 1220, 600, 120, { kind: 'woman', pose: 'walk' });
  for (const [base, size, shade] of [
    [650, 0.5, 0.05],
    [760, 0.8, 0.12],
    [880, 1.25, 0],
    [960, 1.8, 0.22],
  ] as const) {
    ears(canvas, base, size, darker('#d99a32', shade));
  }
  flock(canvas, 420, 240, 6, 14, '#3c4d62');
}

function ears(canvas: Canvas, base: number, size: number, colour: string): void {
  const { between } = canvas.random;
  for (let x = -20; x < 1620; x += between(9, 22) * size) {
    const [tall, lean] = [between(110, 170) * size, between(-10, 34) * size];
    const [tx, ty] = [x + lean, base - tall];
    const tone = lighter(colour, between(0, 0.4));
    canvas.add(
      stroke(
        `M${round(x)} ${base}Q${round(x)} ${round(base - tall * 0.6)} ${round(tx)} ${round(ty)}`,
        darker(tone, 0.15),
        2.4 * size,
      ),
    );
    canvas.add(
      placed(tx, ty, size, size, [
        ellipse(1, -12, 4.6, 20, tone, { transform: 'rotate(14)' }),
        stroke('M2-6L-6-34M4-16L2-46M6-12L14-40', lighter(tone, 0.3), 1.1),
      ]),
    );
  }
}
