import type { Canvas } from '../canvas.ts';
import { HEIGHT } from '../canvas.ts';
import { hill, ridge } from '../land.ts';
import { APRICOT, CLAY, darker, DUSK, EARTH, lighter, mix, RUST, SAND } from '../palette.ts';
import { sky, streaks, sun } from '../sky.ts';
import { ellipse, polygon, type Point, rect } from '../svg.ts';
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

function kalut(canvas: Canvas, x: number, base: number, width: number, height: number): void {
  const { between } = canvas.random;
  const crown: Point[] = [0, 0.14, 0.2, 0.42, 0.5, 0.74, 0.82, 1].map((share, i) => [
    x - width / 2 + share * width,
    base - height * ([0, 0.62, 0.94, 1, 0.86, 0.9, 0.55, 0][i] as number) * between(0.92, 1.06),
  ]);
  const light = mix(CLAY, APRICOT, 0.4);
  canvas.add(
    ellipse(x + width * 0.28, base, width * 0.55, height * 0.1, darker(RUST, 0.2), {
      opacity: 0.4,
    }),
    polygon(crown, canvas.fade([lighter(light, 0.15), CLAY])),
    polygon([crown[3] as Point, ...crown.slice(4), [x + width * 0.08, base]], darker(RUST, 0.1), {
      opacity: 0.75,
    }),
  );
  for (let i = 1; i < 5; i++) {
    const y = base - (height * i) / 6;
    canvas.add(
      rect(x - width * 0.36, y, width * between(0.3, 0.62), 3, darker(CLAY, 0.25), {
        opacity: 0.5,
        rx: 1.5,
      }),
    );
  }
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
