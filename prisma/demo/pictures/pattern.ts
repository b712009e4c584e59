import type { Canvas } from './canvas.ts';
import { darker, lighter } from './palette.ts';
import { circle, group, type Point, polygon, rect } from './svg.ts';

/** The eight-pointed star of tile work. */
export function star(cx: number, cy: number, r: number, fill: string, points = 8): string {
  const corners: Point[] = [];
  for (let i = 0; i < points * 2; i++) {
    const angle = (i / (points * 2)) * Math.PI * 2 - Math.PI / 2;
    const reach = i % 2 === 0 ? r : r * 0.72;
    corners.push([cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach]);
  }
  return polygon(corners, fill);
}

/** A field of stars and crosses. */
export function tiles(
  x: number,
  y: number,
  width: number,
  height: number,
  size: number,
  ground: string,
  stars: string,
  heart: string,
): string {
  const shapes = [rect(x, y, width, height, ground)];
  for (let cy = y + size / 2; cy <= y + height; cy += size) {
    for (let cx = x + size / 2; cx <= x + width; cx += size) {
      shapes.push(star(cx, cy, size * 0.46, stars), circle(cx, cy, size * 0.13, heart));
    }
  }
  return group(shapes);
}

/** Running bond, a few bricks lighter or darker than the wall. */
export function brickwork(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  size = 30,
): string {
  const { between, chance } = canvas.random;
  const shapes = [rect(x, y, width, height, colour)];
  const course = size * 0.42;
  for (let row = 0; row * course < height; row++) {
    for (let bx = x + (row % 2 ? size / 2 : 0); bx + size <= x + width; bx += size) {
      if (!chance(0.24)) continue;
      const shade = chance(0.5)
        ? lighter(colour, between(0.05, 0.2))
        : darker(colour, between(0.05, 0.2));
      shapes.push(
        rect(
          bx + 1,
          y + row * course + 1,
          size - 2,
          Math.min(course - 2, y + height - (y + row * course) - 1),
          shade,
        ),
      );
    }
  }
  return group(shapes);
}

/** A carpet with borders, corner pieces and a medallion. */
export function carpet(
  x: number,
  y: number,
  width: number,
  height: number,
  field: string,
  border: string,
  light: string,
): string {
  const edge = Math.min(width, height) * 0.1;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const corner = edge * 1.6;
  const inner = [x + edge * 2, y + edge * 2, width - edge * 4, height - edge * 4] as const;
  return group([
    rect(x, y, width, height, border),
    rect(x + edge * 0.4, y + edge * 0.4, width - edge * 0.8, height - edge * 0.8, light),
    rect(
      x + edge * 0.6,
      y + edge * 0.6,
      width - edge * 1.2,
      height - edge * 1.2,
      darker(border, 0.25),
    ),
    ...beads(x + edge, y + edge, width - edge * 2, height - edge * 2, edge * 0.28, light),
    rect(x + edge * 1.5, y + edge * 1.5, width - edge * 3, height - edge * 3, light),
    rect(
      inner[0] - edge * 0.3,
      inner[1] - edge * 0.3,
      inner[2] + edge * 0.6,
      inner[3] + edge * 0.6,
      field,
    ),
    ...[
      [inner[0], inner[1], 1, 1],
      [inner[0] + inner[2], inner[1], -1, 1],
      [inner[0], inner[1] + inner[3], 1, -1],
      [inner[0] + inner[2], inner[1] + inner[3], -1, -1],
    ].map(([px = 0, py = 0, sx = 1, sy = 1]) =>
      polygon(
        [
          [px, py],
          [px + corner * sx, py],
          [px, py + corner * sy],
        ],
        border,
      ),
    ),
    star(cx, cy, Math.min(inner[2], inner[3]) * 0.36, border),
    star(cx, cy, Math.min(inner[2], inner[3]) * 0.27, light),
    star(cx, cy, Math.min(inner[2], inner[3]) * 0.2, field),
  ]);
}

function beads(
  x: number,
  y: number,
  width: number,
  height: number,
  r: number,
  fill: string,
): string[] {
  const shapes: string[] = [];
  const across = Math.max(2, Math.round(width / (r * 4)));
  const down = Math.max(2, Math.round(height / (r * 4)));
  for (let i = 0; i <= across; i++) {
    const cx = x + (width * i) / across;
    shapes.push(circle(cx, y, r, fill), circle(cx, y + height, r, fill));
  }
  for (let i = 1; i < down; i++) {
    const cy = y + (height * i) / down;
    shapes.push(circle(x, cy, r, fill), circle(x + width, cy, r, fill));
  }
  return shapes;
}
