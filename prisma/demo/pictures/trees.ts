import type { Canvas } from './canvas.ts';
import { darker, EARTH, lighter } from './palette.ts';
import { circle, ellipse, path, rect, round, stroke } from './svg.ts';

/** Poplars and cypresses: a flame with a lit left side. */
export function poplar(
  canvas: Canvas,
  x: number,
  base: number,
  height: number,
  colour: string,
): void {
  const half = height * canvas.random.between(0.1, 0.14);
  const flame = (side: number) =>
    `M${round(x)} ${round(base - height)}C${round(x + side * half * 1.3)} ${round(base - height * 0.6)} ${round(x + side * half * 1.2)} ${round(base - height * 0.2)} ${round(x)} ${round(base - height * 0.06)}`;
  canvas.add(
    rect(x - height * 0.012, base - height * 0.12, height * 0.024, height * 0.12, EARTH),
    path(flame(-1), lighter(colour, 0.16)),
    path(flame(1), darker(colour, 0.22)),
  );
}

/** A plane tree: trunk, fork and a crown of overlapping rounds. */
export function roundTree(
  canvas: Canvas,
  x: number,
  base: number,
  height: number,
  colour: string,
): void {
  const { between } = canvas.random;
  const r = height * 0.3;
  const crown = base - height * 0.66;
  canvas.add(
    stroke(
      `M${round(x)} ${round(base)}V${round(crown + r * 0.4)}M${round(x)} ${round(base - height * 0.3)}L${round(x + r * 0.5)} ${round(crown)}M${round(x)} ${round(base - height * 0.25)}L${round(x - r * 0.5)} ${round(crown)}`,
      EARTH,
      height * 0.035,
    ),
  );
  for (const [shade, dx, dy] of [
    [darker(colour, 0.28), 0.12, 0.1],
    [colour, 0, 0],
    [lighter(colour, 0.22), -0.24, -0.2],
  ] as const) {
    const size = shade === colour ? 0.66 : 0.56;
    for (let i = 0; i < 6; i++) {
      const angle = (i / 6) * Math.PI * 2 + between(-0.3, 0.3);
      const out = shade === colour ? 0.55 : 0.42;
      canvas.add(
        circle(
          x + r * (dx + Math.cos(angle) * out),
          crown + r * (dy + Math.sin(angle) * out * 0.8),
          r * size * between(0.75, 1),
          shade,
        ),
      );
    }
  }
}

/** A stand of reeds with brown heads, bending one way. */
export function reeds(
  canvas: Canvas,
  from: number,
  to: number,
  base: number,
  height: number,
  colour: string,
): void {
  const { between, chance } = canvas.random;
  for (let x = from; x < to; x += between(4, 13)) {
    const tall = height * between(0.5, 1.1);
    const bend = between(-0.08, 0.26) * tall;
    const shade = chance(0.5) ? colour : darker(colour, between(0.1, 0.35));
    canvas.add(
      stroke(
        `M${round(x)} ${round(base)}q${round(bend * 0.1)} ${round(-tall * 0.6)} ${round(bend)} ${round(-tall)}`,
        shade,
        between(2.2, 4.5),
      ),
    );
    if (chance(0.22))
      canvas.add(
        ellipse(x + bend, base - tall, 4.5, 17, EARTH, {
          transform: `rotate(8 ${round(x + bend)} ${round(base - tall)})`,
        }),
      );
  }
}

export function bush(canvas: Canvas, x: number, base: number, size: number, colour: string): void {
  const { between } = canvas.random;
  canvas.add(ellipse(x + size * 0.2, base, size * 0.95, size * 0.12, '#141c2e', { opacity: 0.18 }));
  for (let i = 0; i < 5; i++) {
    const shade = i < 2 ? darker(colour, 0.22) : i < 4 ? colour : lighter(colour, 0.15);
    const r = size * between(0.28, 0.42);
    canvas.add(
      ellipse(x + (i - 2) * size * 0.22 * (i === 4 ? -0.4 : 1), base - r * 0.8, r, r * 0.85, shade),
    );
  }
}
