import { type Canvas, HEIGHT, WIDTH } from './canvas.ts';
import { circle, ellipse, group, path, rect, round, stroke } from './svg.ts';

/** From the zenith to the horizon. */
export function sky(canvas: Canvas, colours: readonly string[], horizon = HEIGHT): void {
  canvas.add(rect(0, 0, WIDTH, horizon + 2, canvas.fade(colours)));
}

export function sun(
  canvas: Canvas,
  x: number,
  y: number,
  r: number,
  colour: string,
  halo: string,
): void {
  canvas.add(
    circle(x, y, r * 7, canvas.glow(halo, 0.75)),
    circle(x, y, r * 1.6, halo, { opacity: 0.35 }),
    circle(x, y, r, colour),
  );
}

type Clouds = {
  count: number;
  top: number;
  bottom: number;
  colour: string;
  opacity?: number;
  size?: number;
};

/** Flat-bottomed clouds, smaller and thinner towards the horizon. */
export function clouds(
  canvas: Canvas,
  { count, top, bottom, colour, opacity = 0.8, size = 1 }: Clouds,
): void {
  const { between } = canvas.random;
  for (let i = 0; i < count; i++) {
    const far = (i + canvas.random.next()) / count;
    const y = top + far * (bottom - top);
    canvas.add(cloud(canvas, between(-100, WIDTH + 100), y, size * (1.35 - far), colour, opacity));
  }
}

/** One group, so that the rounds do not show where they overlap. */
function cloud(
  canvas: Canvas,
  x: number,
  y: number,
  size: number,
  colour: string,
  opacity: number,
): string {
  const { between, whole } = canvas.random;
  const width = between(200, 340) * size;
  const thick = between(26, 36) * size;
  const shapes = [rect(x - width / 2, y - thick, width, thick, colour, { rx: round(thick / 2) })];
  const bumps = whole(3, 4);
  for (let i = 0; i < bumps; i++) {
    const share = (i + 0.5) / bumps;
    const r = width * (0.15 + 0.1 * Math.sin(share * Math.PI)) * between(0.75, 1.1);
    const sits = y - thick * 0.5;
    const left = x + (share - 0.5) * width * 0.72 - r;
    shapes.push(
      path(
        `M${round(left)} ${round(sits)}a${round(r)} ${round(r * 0.86)} 0 0 1 ${round(r * 2)} 0z`,
        colour,
      ),
    );
  }
  return group(shapes, { opacity });
}

/** Long thin bands of evening or morning cloud. */
export function streaks(
  canvas: Canvas,
  count: number,
  top: number,
  bottom: number,
  colour: string,
): void {
  const { between } = canvas.random;
  for (let i = 0; i < count; i++) {
    const [x, y] = [between(0, WIDTH), between(top, bottom)];
    canvas.add(
      ellipse(x, y, between(120, 420), between(3, 9), colour, { opacity: between(0.2, 0.6) }),
    );
  }
}

export function stars(canvas: Canvas, count: number, bottom: number): void {
  const { between, next } = canvas.random;
  for (let i = 0; i < count; i++) {
    const size = 0.8 + next() ** 4 * 2.6;
    canvas.add(
      circle(between(0, WIDTH), between(0, bottom), size, '#fff8e7', { opacity: between(0.35, 1) }),
    );
  }
}

/** A loose flock round a point. */
export function flock(
  canvas: Canvas,
  x: number,
  y: number,
  count: number,
  size: number,
  colour: string,
): void {
  const { between } = canvas.random;
  for (let i = 0; i < count; i++) {
    const span = size * between(0.7, 1.2);
    const [bx, by] = [round(x + between(-9, 9) * size), round(y + between(-4, 4) * size)];
    const half = round(span);
    const lift = round(span * between(0.4, 0.75));
    canvas.add(
      stroke(
        `M${bx - half} ${by - lift}q${half * 0.6} ${-lift * 0.4} ${half} ${lift}q${half * 0.5} ${-lift * 1.5} ${half} ${-lift}`,
        colour,
        span * 0.16,
      ),
    );
  }
}
