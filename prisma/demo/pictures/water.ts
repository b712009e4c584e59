import { type Canvas, WIDTH } from './canvas.ts';
import { rect } from './svg.ts';

type Water = {
  top: number;
  bottom: number;
  colours: readonly string[];
  glint: string;
  glints?: number;
};

/** Still or slow water: a body of colour and flat lights that grow towards the viewer. */
export function water(canvas: Canvas, { top, bottom, colours, glint, glints = 120 }: Water): void {
  canvas.add(rect(0, top, WIDTH, bottom - top, canvas.fade(colours)));
  const { between, next } = canvas.random;
  for (let i = 0; i < glints; i++) {
    const near = next() ** 1.6;
    const [width, y] = [between(20, 90) * (0.35 + near * 1.8), top + 4 + near * (bottom - top - 8)];
    const thick = 1 + near * 3.2;
    canvas.add(
      rect(between(-40, WIDTH), y, width, thick, glint, {
        rx: thick / 2,
        opacity: between(0.1, 0.42),
      }),
    );
  }
}

/** The path of light under a sun or a lamp. */
export function lightPath(
  canvas: Canvas,
  x: number,
  top: number,
  bottom: number,
  spread: number,
  colour: string,
): void {
  const { between } = canvas.random;
  for (let y = top + 3; y < bottom; ) {
    const near = (y - top) / (bottom - top);
    const width = spread * (0.35 + near * 0.9) * between(0.35, 1);
    const thick = 2 + near * 5;
    canvas.add(
      rect(x - width / 2 + between(-0.3, 0.3) * spread, y, width, thick, colour, {
        rx: thick / 2,
        opacity: 0.75 - near * 0.4,
      }),
    );
    y += thick * between(1.5, 2.6);
  }
}
