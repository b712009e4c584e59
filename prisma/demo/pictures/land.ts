import { type Canvas, HEIGHT, WIDTH } from './canvas.ts';
import { type Point, path, polygon, round } from './svg.ts';

type Ridge = { y: number; height: number; fill: string; roughness?: number; bottom?: number };

/** A mountain line from edge to edge, made by halving and shifting. */
export function ridge(
  canvas: Canvas,
  { y, height, fill, roughness = 0.52, bottom = HEIGHT }: Ridge,
): void {
  canvas.add(
    polygon([[0, bottom], ...ridgeLine(canvas, y, height, roughness), [WIDTH, bottom]], fill),
  );
}

function ridgeLine(canvas: Canvas, y: number, height: number, roughness: number): Point[] {
  let heights = [0.3, 0.75, 0.4, 0.9, 0.35].map((h) => h * canvas.random.between(0.6, 1.15));
  for (let shift = 0.34; heights.length < 140; shift *= roughness) {
    heights = heights.flatMap((h, i) => {
      const after = heights[i + 1];
      if (after === undefined) return [h];
      return [h, (h + after) / 2 + canvas.random.between(-shift, shift)];
    });
  }
  return heights.map((h, i) => [(i / (heights.length - 1)) * WIDTH, y - h * height]);
}

/** A soft hill line from edge to edge. */
export function hill(
  canvas: Canvas,
  y: number,
  swing: number,
  fill: string,
  bottom = HEIGHT,
): void {
  const { between } = canvas.random;
  let d = `M0 ${bottom}V${round(y + between(-swing, swing) * 0.5)}`;
  const steps = 4;
  for (let i = 1; i <= steps; i++) {
    const x = (i / steps) * WIDTH;
    d += `S${round(x - WIDTH / steps / 2)} ${round(y + between(-swing, swing))} ${round(x)} ${round(y + between(-swing, swing) * 0.5)}`;
  }
  canvas.add(path(`${d}V${bottom}Z`, fill));
}

type Rows = {
  vanish: Point;
  top: number;
  bottom?: number;
  count: number;
  colours: readonly string[];
  spread: number;
};

/** Strips that run away to one point: furrows, mown grass, a paved floor. */
export function rows(
  canvas: Canvas,
  { vanish, top, bottom = HEIGHT, count, colours, spread }: Rows,
): void {
  const share = (top - vanish[1]) / (bottom - vanish[1]);
  for (let i = 0; i < count; i++) {
    const [a, b] = [i, i + 1].map((n) => vanish[0] + (n / count - 0.5) * spread) as [
      number,
      number,
    ];
    const up = (x: number) => vanish[0] + (x - vanish[0]) * share;
    canvas.add(
      polygon(
        [
          [up(a), top],
          [up(b), top],
          [b, bottom],
          [a, bottom],
        ],
        colours[i % colours.length] as string,
      ),
    );
  }
}
