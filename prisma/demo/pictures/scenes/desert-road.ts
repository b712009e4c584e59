import type { Canvas } from '../canvas.ts';
import { HEIGHT } from '../canvas.ts';
import { hill, ridge } from '../land.ts';
import { APRICOT, CLAY, DUSK, darker, EARTH, lighter, mix, RUST, SAND } from '../palette.ts';
import { sky, streaks, sun } from '../sky.ts';
import { ellipse, group, type Point, path, polygon, rect, round } from '../svg.ts';
import { bush } from '../trees.ts';

const VANISH: Point = [860, 486];

/** A straight road through a desert of wind-cut ridges in morning light. */
export function desertRoad(canvas: Canvas): void {
  sky(canvas, ['#3f7ea6', '#86b7c4', '#f2d7a8', APRICOT], 500);
  sun(canvas, 470, 410, 40, '#fff6da', '#ffe0a0');
  streaks(canvas, 10, 110, 300, '#fff0d6');
  ridge(canvas, { y: 500, height: 150, fill: mix(DUSK, APRICOT, 0.55) });
  ridge(canvas, { y: 500, height: 80, fill: mix(DUSK, CLAY, 0.6), roughness: 0.6 });
  canvas.add(
    rect(
      0,
      484,
      1600,
      HEIGHT - 484,
      canvas.fade([mix(SAND, APRICOT, 0.5), CLAY, mix(CLAY, RUST, 0.4)]),
    ),
  );
  for (const [x, width, height, base] of [
    [1010, 260, 90, 520],
    [1200, 420, 170, 560],
    [1480, 460, 260, 640],
    [640, 220, 70, 512],
    [330, 380, 120, 548],
    [60, 420, 200, 620],
  ] as const) {
    kalut(canvas, x, base, width, height);
  }
  road(canvas);
  hill(canvas, 905, 16, darker(RUST, 0.25));
  for (let i = 0; i < 26; i++) {
    const y = canvas.random.between(560, 880);
    const side = canvas.random.chance(0.5) ? -1 : 1;
    const x = VANISH[0] + side * ((y - 486) * 1.2 + canvas.random.between(30, 560));
    bush(canvas, x, y, (y - 470) * 0.07 + 4, mix('#7d7a49', CLAY, 0.25));
  }
}

/** A yardang: a blunt head to the wind, a long back, and the beds of old mud in its side. */
function kalut(canvas: Canvas, x: number, base: number, width: number, height: number): void {
  const { between } = canvas.random;
  const light = mix(CLAY, APRICOT, 0.4);
  const at = (across: number, up: number) =>
    `${round(x + (across - 0.5) * width)} ${round(base - up * height)}`;
  const humps = [0.3, 0.52, 0.74].map((across) => [
    across,
    between(0.82, 1.04) - (across - 0.3) * 0.5,
  ]);
  const [first, second, third] = humps as [number[], number[], number[]];
  const hump = ([across = 0, up = 0]: number[]) =>
    `Q${at(across - 0.1, up * 1.02)} ${at(across, up)}Q${at(across + 0.1, up * 0.96)} ${at(across + 0.12, up * 0.72)}`;
  const outline = `M${at(0, 0)}Q${at(0.05, 0.2)} ${at(0.09, 0.55)}T${at(0.16, 0.8)}${hump(first)}${hump(second)}${hump(third)}Q${at(0.96, 0.3)} ${at(1.04, 0)}Z`;
  const inside = canvas.clip(path(outline, '#000'));
  const shade = [first, second, third].map(([across = 0, up = 0], i) =>
    path(
      `M${at(across + 0.01, up)}Q${at(across + 0.1, up * 0.96)} ${at(across + 0.13, up * 0.7)}L${at(across + 0.17 + i * 0.03, 0)}H${round(x + (across - 0.42) * width)}Q${at(across + 0.07, up * 0.5)} ${at(across + 0.01, up)}Z`,
      darker(RUST, 0.1),
      { opacity: 0.6 },
    ),
  );
  const beds = [0.12, 0.26, 0.38, 0.55, 0.68].map((up) =>
    rect(
      x - width * 0.6,
      base - height * up,
      width * 1.2,
      height * between(0.015, 0.04),
      darker(CLAY, 0.4),
      {
        opacity: 0.28,
      },
    ),
  );
  canvas.add(
    ellipse(x + width * 0.2, base, width * 0.6, height * 0.08, darker(RUST, 0.2), {
      opacity: 0.35,
    }),
    path(outline, canvas.fade([lighter(light, 0.2), CLAY])),
    group([...shade, ...beds], { 'clip-path': inside }),
  );
}

function road(canvas: Canvas): void {
  const edge = (x: number): Point => [x, HEIGHT];
  const [vx, vy] = VANISH;
  canvas.add(
    polygon([[vx - 5, vy], [vx + 5, vy], edge(1330), edge(230)], mix(SAND, CLAY, 0.5)),
    polygon(
      [[vx - 3, vy], [vx + 3, vy], edge(1230), edge(330)],
      canvas.fade(['#8b7d7d', '#4a4754', EARTH]),
    ),
    polygon([[vx - 2.6, vy], [vx - 2.3, vy], edge(380), edge(362)], '#f3e4c4', { opacity: 0.8 }),
    polygon([[vx + 2.3, vy], [vx + 2.6, vy], edge(1198), edge(1180)], '#f3e4c4', { opacity: 0.8 }),
  );
  for (let i = 0; i < 16; i++) {
    const at = (t: number) => ({ y: vy + t ** 2.4 * 420, share: t ** 2.4 });
    const [a, b] = [at((i + 0.3) / 16), at((i + 0.75) / 16)];
    const x = (share: number) => vx + (782 - vx) * share;
    canvas.add(
      polygon(
        [
          [x(a.share) - 7 * a.share, a.y],
          [x(a.share) + 7 * a.share, a.y],
          [x(b.share) + 7 * b.share, b.y],
          [x(b.share) - 7 * b.share, b.y],
        ],
        '#f6d68a',
      ),
    );
  }
}
