import type { Canvas } from '../canvas.ts';
import { hill, ridge, rows } from '../land.ts';
import { lighter, MIST, mix, OLIVE, PINE, SAFFRON, SAND, SKY, STEEL } from '../palette.ts';
import { person } from '../people.ts';
import { clouds, flock, sky } from '../sky.ts';
import { ellipse, group, placed, rect, round, stroke } from '../svg.ts';
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
  canvas.add(rect(0, 620, 1600, 280, canvas.veil('#b5731f', [0, 0.7])));
  for (const [base, size, shade] of [
    [650, 0.5, 0.05],
    [760, 0.8, 0.12],
    [880, 1.25, 0],
    [960, 1.8, 0.22],
  ] as const) {
    ears(canvas, base, size, mix('#dfa03a', '#a8641c', shade * 2));
  }
  flock(canvas, 420, 240, 6, 14, '#3c4d62');
}

function ears(canvas: Canvas, base: number, size: number, colour: string): void {
  const { between } = canvas.random;
  for (let x = -20; x < 1620; x += between(8, 17) * size) {
    const [tall, lean] = [between(110, 170) * size, between(-10, 34) * size];
    const [tx, ty] = [x + lean, base - tall];
    const tone = lighter(colour, between(0, 0.4));
    canvas.add(
      stroke(
        `M${round(x)} ${base}Q${round(x)} ${round(base - tall * 0.6)} ${round(tx)} ${round(ty)}`,
        mix(tone, '#a8641c', 0.35),
        2.4 * size,
      ),
    );
    canvas.add(placed(tx, ty, size, size, [ear(tone)]));
  }
}

/** Two rows of grain on a stem, with beards, bowed by their weight. */
function ear(tone: string): string {
  const grains: string[] = [];
  for (let i = 0; i < 5; i++) {
    const [x, y] = [i * 1.9, -i * 9];
    grains.push(
      ellipse(x - 4.4, y, 3.6, 7, i % 2 ? tone : mix(tone, '#a8641c', 0.3), {
        transform: `rotate(-16 ${x} ${y})`,
      }),
      ellipse(x + 5, y - 3, 3.6, 7, lighter(tone, 0.18), { transform: `rotate(34 ${x} ${y})` }),
    );
  }
  return group([
    stroke('M-3 0L-14-48M5 0L20-58M6-20L14-66M2-22L0-64', lighter(tone, 0.25), 1.1),
    ...grains,
    ellipse(10, -44, 3.4, 7.5, tone, { transform: 'rotate(14 10 -44)' }),
  ]);
}
