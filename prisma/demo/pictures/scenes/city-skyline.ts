import { arch, dome, minaret, windTower } from '../buildings.ts';
import type { Canvas } from '../canvas.ts';
import { ridge } from '../land.ts';
import {
  APRICOT,
  CLAY,
  DUSK,
  darker,
  EARTH,
  lighter,
  mix,
  ROSE,
  RUST,
  SAND,
  TURQUOISE,
} from '../palette.ts';
import { flock, sky, streaks, sun } from '../sky.ts';
import { ellipse, rect } from '../svg.ts';

/** Wind towers, domes and flat roofs of an old desert city at sunset. */
export function citySkyline(canvas: Canvas): void {
  sky(canvas, ['#46588f', '#9a7ea6', ROSE, APRICOT, '#fde3ae'], 640);
  sun(canvas, 520, 520, 62, '#fff4cf', '#ffd58c');
  streaks(canvas, 18, 90, 400, '#ffd2b0');
  ridge(canvas, { y: 640, height: 240, fill: mix(DUSK, ROSE, 0.55) });
  ridge(canvas, { y: 640, height: 150, fill: mix(DUSK, ROSE, 0.3) });
  houses(canvas, 690, 0.6, mix(CLAY, ROSE, 0.5), 5);
  minaret(canvas, 1010, 720, 400, mix(SAND, ROSE, 0.3));
  minaret(canvas, 1110, 720, 400, mix(SAND, ROSE, 0.3));
  dome(canvas, 1280, 720, 110, TURQUOISE);
  houses(canvas, 780, 0.9, mix(CLAY, RUST, 0.2), 4);
  dome(canvas, 300, 800, 92, mix(CLAY, SAND, 0.4));
  houses(canvas, 920, 1.4, mix(RUST, EARTH, 0.35), 3);
  canvas.add(rect(0, 560, 1600, 340, canvas.veil('#ffb36b', [0, 0.16, 0])));
  flock(canvas, 800, 260, 12, 14, '#40304a');
}

function houses(canvas: Canvas, base: number, size: number, colour: string, every: number): void {
  const { between, chance } = canvas.random;
  let count = 0;
  for (let x = -60; x < 1640; count++) {
    const width = between(120, 210) * size;
    const height = between(80, 150) * size;
    const shade = chance(0.5)
      ? lighter(colour, between(0, 0.16))
      : darker(colour, between(0, 0.16));
    if (count % every === 1)
      windTower(
        canvas,
        x + width * 0.2,
        base,
        60 * size,
        height + between(110, 190) * size,
        lighter(shade, 0.12),
      );
    house(canvas, x, base, width, height, shade, size);
    x += width * between(0.8, 1);
  }
}

function house(
  canvas: Canvas,
  x: number,
  base: number,
  width: number,
  height: number,
  shade: string,
  size: number,
): void {
  const { chance } = canvas.random;
  const top = base - height;
  if (chance(0.45))
    canvas.add(
      ellipse(x + width / 2, top, width * 0.36, width * 0.26, lighter(shade, 0.14)),
      ellipse(x + width * 0.58, top, width * 0.28, width * 0.22, darker(shade, 0.14)),
    );
  canvas.add(
    rect(x, top, width, height, canvas.fade([lighter(shade, 0.12), shade])),
    rect(x + width * 0.76, top, width * 0.24, height, darker(shade, 0.24)),
    rect(x - 2, top - 5 * size, width + 4, 8 * size, lighter(shade, 0.22)),
  );
  const cell = 44 * size;
  for (let wx = x + 16 * size; wx < x + width * 0.7 - 20 * size; wx += cell) {
    if (chance(0.75))
      canvas.add(
        arch(
          wx,
          top + 66 * size,
          22 * size,
          40 * size,
          chance(0.4) ? '#ffd27d' : darker(shade, 0.45),
        ),
      );
  }
}
