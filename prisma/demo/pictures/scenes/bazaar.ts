import { arch, archPath } from '../buildings.ts';
import { type Canvas, WIDTH } from '../canvas.ts';
import { rows } from '../land.ts';
import {
  BRICK,
  CLAY,
  CREAM,
  darker,
  EARTH,
  LAPIS,
  lighter,
  mix,
  PINE,
  POMEGRANATE,
  RUST,
  SAFFRON,
  SAND,
  TEAL,
} from '../palette.ts';
import { brickwork, carpet } from '../pattern.ts';
import { person } from '../people.ts';
import { circle, ellipse, group, path, placed, polygon, rect, stroke } from '../svg.ts';

const HUES = [
  [POMEGRANATE, LAPIS],
  [LAPIS, POMEGRANATE],
  [PINE, SAFFRON],
  ['#7b2f3d', TEAL],
  [SAFFRON, POMEGRANATE],
  [TEAL, RUST],
] as const;
const LAYERS = [
  { w: 300, h: 330, base: 600 },
  { w: 470, h: 470, base: 640 },
  { w: 740, h: 660, base: 710 },
  { w: 1180, h: 980, base: 840 },
];

/** A vaulted brick lane with hanging carpets and shafts of light from the roof. */
export function bazaar(canvas: Canvas): void {
  canvas.add(
    rect(0, 0, WIDTH, 900, '#f9e2b0'),
    rect(600, 200, 400, 420, canvas.fade(['#fff2cf', '#f8d394'])),
  );
  rows(canvas, {
    vanish: [800, 520],
    top: 580,
    count: 20,
    colours: ['#c99a6b', '#bd8c5e'],
    spread: 2800,
  });
  LAYERS.forEach((layer, depth) => {
    bay(canvas, layer, depth / 3);
    if (depth === 0) for (const x of [760, 800, 850]) person(canvas, x, 622, 84);
    if (depth === 1) for (const x of [720, 890]) person(canvas, x, 668, 128);
    if (depth === 2) for (const x of [640, 800, 985]) person(canvas, x, 760, 208, { pose: 'walk' });
  });
  shaft(canvas, 800, 0, 150, 880);
  shaft(canvas, 700, 0, 64, 720);
  person(canvas, 560, 880, 330, { kind: 'woman', back: true });
  person(canvas, 1050, 888, 340, { kind: 'man', pose: 'walk' });
  goods(canvas);
}

function bay(canvas: Canvas, { w, h, base }: (typeof LAYERS)[number], near: number): void {
  const x = 800 - w / 2;
  const wall = mix(mix(BRICK, CREAM, 0.45), darker(RUST, 0.25), near);
  const hole = canvas.clip(
    path(`M-300-300H1900V1100H-300Z${archPath(x, base, w, h)}`, '#000', { 'clip-rule': 'evenodd' }),
  );
  const size = 16 + near * 30;
  const reach = w * 0.42 + 40;
  canvas.add(
    group([brickwork(canvas, x - reach, base - h - 260, w + reach * 2, h + 260, wall, size)], {
      'clip-path': hole,
    }),
    stroke(archPath(x, base, w, h).replace('Z', ''), lighter(wall, 0.28), 8 + near * 16),
    stroke(
      archPath(x - 12 - near * 14, base, w + 24 + near * 28, h + 16 + near * 14).replace('Z', ''),
      darker(wall, 0.3),
      3 + near * 5,
    ),
  );
  for (const side of [-1, 1]) {
    const cw = w * 0.15;
    const cx = 800 + side * (w * 0.5 + cw * 0.62);
    const [field, border] = canvas.random.pick(HUES);
    canvas.add(carpet(cx - cw / 2, base - h * 0.56, cw, h * 0.42, field, border, CREAM));
    canvas.add(
      rect(cx - cw / 2, base - h * 0.56, cw, h * 0.42, canvas.veil('#1b1420', [0.05, 0.3])),
    );
  }
  canvas.add(ellipse(800, base - h * 0.86, w * 0.4, w * 0.2, canvas.glow('#ffe9b5', 0.55)));
}

function shaft(canvas: Canvas, x: number, top: number, width: number, bottom: number): void {
  canvas.add(
    polygon(
      [
        [x - width * 0.3, top],
        [x + width * 0.3, top],
        [x - width * 0.4, bottom],
        [x - width * 2.3, bottom],
      ],
      canvas.veil('#fff1c4', [0.6, 0.12]),
    ),
    ellipse(x - width * 1.35, bottom - 6, width * 0.98, width * 0.16, '#fff1c4', { opacity: 0.4 }),
  );
}

function goods(canvas: Canvas): void {
  for (const [x, flip] of [
    [120, 1],
    [1480, -1],
  ] as const) {
    for (let i = 0; i < 5; i++) {
      const [field, border] = HUES[(i + (flip > 0 ? 0 : 2)) % HUES.length] as (typeof HUES)[number];
      canvas.add(
        placed(x, 880 - i * 46, flip, 1, [
          rect(-190, -44, 340 - i * 16, 44, field, { rx: 20 }),
          ...[-120, -60, 0, 60].map((dx) => rect(dx, -44, 14, 44, i % 2 ? CREAM : border)),
          circle(150 - i * 16, -22, 22, darker(field, 0.2)),
          circle(150 - i * 16, -22, 14, CREAM),
          circle(150 - i * 16, -22, 8, border),
        ]),
      );
    }
  }
  for (const [x, y, r] of [
    [800, 150, 34],
    [800, 300, 22],
  ] as const) {
    canvas.add(
      stroke(`M${x} 0V${y - r}`, EARTH, 3),
      circle(x, y, r * 4, canvas.glow('#ffd98a', 0.8)),
      path(
        `M${x - r * 0.6} ${y - r}H${x + r * 0.6}L${x + r} ${y}L${x + r * 0.5} ${y + r}H${x - r * 0.5}L${x - r} ${y}Z`,
        SAFFRON,
      ),
      arch(x - r * 0.3, y + r * 0.8, r * 0.6, r * 1.4, '#fff3c8'),
      rect(x - r * 0.7, y - r * 1.1, r * 1.4, r * 0.2, mix(CLAY, SAND, 0.2)),
    );
  }
}
