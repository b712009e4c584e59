import type { Canvas } from './canvas.ts';
import { darker, INK, lighter, SAND } from './palette.ts';
import { COATS, type Figure, HAIR, SKINS } from './people.ts';
import { circle, ellipse, path, placed, rect, stroke } from './svg.ts';

/** Someone on the floor or a cushion with an open book. */
export function reader(
  canvas: Canvas,
  x: number,
  y: number,
  height: number,
  figure: Figure = {},
): void {
  const { pick, chance } = canvas.random;
  const coat = figure.coat ?? pick(COATS);
  const skin = pick(SKINS);
  const scarf = figure.kind === 'woman' ? (figure.scarf ?? pick(COATS)) : undefined;
  const hair = pick(HAIR);
  const mirror = (figure.flip ?? chance(0.5)) ? -1 : 1;
  const size = height / 70;
  canvas.add(
    ellipse(x, y, height * 0.52, height * 0.08, '#141c2e', { opacity: 0.22 }),
    placed(x, y, size * mirror, size, [
      path('M-22-2Q-30-14-10-18H14Q34-14 26-2Q2 4-22-2Z', darker(figure.trousers ?? INK, 0.05)),
      path('M-14-16Q-16-42-3-44H4Q15-42 15-16Q0-12-14-16Z', coat),
      path('M3-44Q15-42 15-16Q11-14.5 8-14Z', darker(coat, 0.3), { opacity: 0.6 }),
      scarf
        ? path('M-9-42Q-12-67 2-67Q14-66 12-43Q2-36-9-42Z', scarf)
        : rect(-1.5, -49, 6, 7, darker(skin, 0.2)),
      ellipse(3.5, -54, scarf ? 6 : 7.6, scarf ? 7.4 : 8.4, skin),
      scarf ? '' : path('M-5-51Q-7-65 4-65Q12-65 11.5-56Q8-60 3-59Q-2-58-5-51Z', hair),
      stroke('M-11-38L-4-23L10-22', darker(coat, 0.18), 6),
      path('M4-31L17-26L30-31L29-19L17-14L5-19Z', lighter(SAND, 0.7)),
      path('M17-26L30-31L29-19L17-14Z', lighter(SAND, 0.45)),
      circle(9, -21, 3, skin),
    ]),
  );
}

/** A row of heads and shoulders seen from behind, as in a hall. */
export function audience(
  canvas: Canvas,
  y: number,
  size: number,
  colour: string,
  from = -20,
  to = 1640,
): void {
  const { between, chance } = canvas.random;
  for (let x = from; x < to; x += size * between(1.5, 2.1)) {
    const tall = size * between(0.9, 1.12);
    const shade = darker(colour, between(0, 0.35));
    canvas.add(
      placed(x, y + between(-0.15, 0.15) * size, tall / 50, tall / 50, [
        path('M-40 60Q-38 18-14 12H14Q38 18 40 60Z', shade),
        chance(0.5)
          ? ellipse(0, -10, 18, 22, shade)
          : path('M-24 18Q-26-36 0-36Q26-36 24 18Z', shade),
      ]),
    );
  }
}
