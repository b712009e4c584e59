import type { Canvas } from './canvas.ts';
import { type Point, polygon } from './svg.ts';

type Peak = {
  x: number;
  base: number;
  width: number;
  height: number;
  light: string;
  shade: string;
  snow?: string;
};

/** One mountain lit from the left, with a broken edge between light and shade. */
export function peak(canvas: Canvas, { x, base, width, height, light, shade, snow }: Peak): void {
  const top: Point = [x, base - height];
  const left = slope(canvas, [x - width / 2, base], top, height * 0.05);
  const right = slope(canvas, top, [x + width / 2, base], height * 0.05);
  const spine = slope(canvas, top, [x + width * 0.04, base], width * 0.05, 9);
  canvas.add(
    polygon([...left, ...right], light),
    polygon([...spine, ...right.toReversed()], shade),
    ...gullies(canvas, { x, base, width, height, light, shade }),
  );
  if (snow) canvas.add(...snowCap(canvas, { x, base, width, height, snow }));
}

/** Thin wedges of shade on the lit side and of light on the other: the folds of the rock. */
function gullies(canvas: Canvas, { x, base, width, height, light, shade }: Peak): string[] {
  const { between } = canvas.random;
  const wedges: string[] = [];
  for (let i = 0; i < 22; i++) {
    const left = i % 2 === 0;
    const down = between(0.2, 0.8);
    const out = (left ? -1 : 1) * between(0.08, 0.86) * down;
    const [fall, lean] = [
      between(0.1, 0.2 + (1 - down) * 0.3),
      (left ? -1 : 1) * between(0.03, 0.1),
    ];
    const at = (across: number, drop: number): Point => [
      x + (across * width) / 2,
      base - height * (1 - Math.min(drop, 1)),
    ];
    wedges.push(
      polygon(
        [
          at(out, down),
          at(out + lean + 0.045, down + fall),
          at(out + lean - 0.035, down + fall * 0.86),
        ],
        left ? shade : light,
        { opacity: left ? 0.32 : 0.22 },
      ),
    );
  }
  return wedges;
}

function snowCap(
  canvas: Canvas,
  peak: { x: number; base: number; width: number; height: number; snow: string },
) {
  const { x, base, width, height, snow } = peak;
  const depth = 0.36;
  const edge: Point[] = [];
  for (let i = 0; i <= 12; i++) {
    const across = (i / 12) * 2 - 1;
    const drop = depth * (i % 2 === 0 ? 0.72 : 1.1) * canvas.random.between(0.85, 1.15);
    const reach = Math.max(drop, Math.abs(across) * depth);
    edge.push([
      x + across * depth * (width / 2) * (reach / depth) ** 0.2 * 0.98,
      base - height * (1 - reach),
    ]);
  }
  const top: Point = [x, base - height];
  return [
    polygon([top, ...edge], snow),
    polygon([top, ...edge.slice(7)], '#8fa3bd', { opacity: 0.45 }),
  ];
}

function slope(canvas: Canvas, from: Point, to: Point, shift: number, steps = 14): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const share = i / steps;
    const loose = i === 0 || i === steps ? 0 : canvas.random.between(-shift, shift) * 0.5;
    points.push([
      from[0] + (to[0] - from[0]) * share + loose * 0.6,
      from[1] + (to[1] - from[1]) * share + loose,
    ]);
  }
  return points;
}
