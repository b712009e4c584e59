import { WIDTH, type Canvas } from '../canvas.ts';
import { rows } from '../land.ts';
import { brickwork } from '../pattern.ts';
import {
  BRICK,
  CREAM,
  darker,
  INK,
  LEAF,
  lighter,
  mix,
  SAFFRON,
  SAND,
  SKY,
  STEEL,
  TEAL,
} from '../palette.ts';
import { person } from '../people.ts';
import { circle, line, path, polygon, type Point, rect } from '../svg.ts';
import { bush } from '../trees.ts';

/** An industrial hall with a pitched roof and tall lit windows, people at work tables. */
export function innovationFactory(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 900, canvas.fade(['#e9d4b0', CREAM, '#d9b78a'])));
  canvas.add(brickwork(canvas, 380, 120, 840, 470, mix(BRICK, SAND, 0.35), 32));
  endWindows(canvas);
  sideWall(canvas, -1);
  sideWall(canvas, 1);
  rows(canvas, {
    vanish: [800, 400],
    top: 588,
    count: 22,
    colours: ['#c9a27a', '#bf9770'],
    spread: 3400,
  });
  roof(canvas);
  for (const x of [520, 735, 950])
    canvas.add(
      polygon(
        [
          [x, 588],
          [x + 130, 588],
          [x + 60 + (x - 800) * 1.6, 900],
          [x - 260 + (x - 800) * 1.6, 900],
        ],
        canvas.veil('#fff3cf', [0.55, 0.08]),
      ),
    );
  for (const [x, y, size] of [
    [560, 630, 0.55],
    [1010, 630, 0.55],
    [420, 700, 0.82],
    [1130, 700, 0.82],
    [250, 828, 1.3],
    [1290, 828, 1.3],
  ] as const)
    table(canvas, x, y, size);
  person(canvas, 800, 660, 128, { pose: 'walk', kind: 'woman' });
  person(canvas, 740, 860, 320, { kind: 'man', pose: 'stand', coat: TEAL, back: true });
  person(canvas, 870, 868, 306, { kind: 'woman', pose: 'stand', coat: SAFFRON, scarf: '#34507c' });
}

function endWindows(canvas: Canvas): void {
  for (const x of [470, 690, 910]) {
    const glass = canvas.fade([SKY, '#fdf3d8', '#ffe3ab']);
    canvas.add(
      rect(x - 10, 190, 240 - 40, 330, lighter(CREAM, 0.3)),
      rect(x, 200, 180, 310, glass),
    );
    canvas.add(
      path(
        `M${x} 510V440L${x + 30} 420V400H${x + 62}V440L${x + 90} 380L${x + 118} 440H${x + 140}V410H${x + 180}V510Z`,
        mix(STEEL, SKY, 0.6),
        { opacity: 0.6 },
      ),
    );
    for (let i = 1; i < 4; i++) canvas.add(line([x + i * 45, 200], [x + i * 45, 510], INK, 4));
    for (let i = 1; i < 6; i++)
      canvas.add(line([x, 200 + i * 52], [x + 180, 200 + i * 52], INK, 4));
  }
}

function sideWall(canvas: Canvas, side: 1 | -1): void {
  const x = (out: number) => 800 + side * out;
  canvas.add(
    polygon(
      [
        [x(420), 130],
        [x(800), -60],
        [x(800), 800],
        [x(420), 590],
      ],
      canvas.fade(
        side < 0
          ? [darker(BRICK, 0.1), BRICK, darker(BRICK, 0.3)]
          : [BRICK, mix(BRICK, SAND, 0.3), darker(BRICK, 0.2)],
      ),
    ),
  );
  for (const [a, b] of [
    [450, 500],
    [540, 612],
    [664, 768],
  ] as const) {
    const top = (out: number) => 200 - (out - 420) * 0.36;
    const foot = (out: number) => 500 + (out - 420) * 0.42;
    const at = (out: number, down: number): Point => [
      x(out),
      top(out) + (foot(out) - top(out)) * down,
    ];
    canvas.add(
      polygon(
        [at(a, 0), at(b, 0), at(b, 1), at(a, 1)],
        canvas.fade(['#cfe5e6', '#fff3d4', '#ffdf9f']),
        { stroke: INK, 'stroke-width': 5 },
      ),
    );
    canvas.add(line(at((a + b) / 2, 0), at((a + b) / 2, 1), INK, 4));
    for (let i = 1; i < 5; i++) canvas.add(line(at(a, i / 5), at(b, i / 5), INK, 3.4));
  }
}

function roof(canvas: Canvas): void {
  canvas.add(
    polygon(
      [
        [380, 132],
        [800, -30],
        [1220, 132],
        [1220, 0],
        [1600, -60],
        [1600, -10],
        [0, -10],
        [0, -60],
        [380, 0],
      ],
      darker('#7a5038', 0.3),
    ),
    polygon(
      [
        [380, 140],
        [800, 0],
        [1220, 140],
        [1220, 100],
        [800, -40],
        [380, 100],
      ],
      INK,
    ),
  );
  for (const [out, y, w] of [
    [430, 150, 10],
    [560, 70, 15],
    [740, -40, 22],
  ] as const) {
    canvas.add(
      line([800 - out, y], [800 + out, y], darker(TEAL, 0.3), w),
      line([800 - out, y], [800 - out, 900], darker(TEAL, 0.3), w * 1.3),
      line([800 + out, y], [800 + out, 900], darker(TEAL, 0.4), w * 1.3),
    );
  }
  for (const x of [560, 800, 1040])
    canvas.add(
      line([x, -10], [x, 210], INK, 3),
      circle(x, 236, 120, canvas.glow('#fff0b8', 0.75)),
      path(`M${x - 44} 236Q${x} 176 ${x + 44} 236Z`, darker(TEAL, 0.2)),
      circle(x, 238, 14, '#fff7d8'),
    );
}

function table(canvas: Canvas, x: number, y: number, size: number): void {
  const { pick } = canvas.random;
  for (const dx of [-90, 10, 96])
    if (canvas.random.chance(0.85))
      person(canvas, x + dx * size, y + 30 * size, 168 * size, {
        pose: 'stand',
        kind: pick(['man', 'woman'] as const),
        shadow: 0,
      });
  canvas.add(
    rect(x - 170 * size, y - 66 * size, 340 * size, 16 * size, lighter(SAND, 0.35), { rx: 3 }),
    rect(x - 170 * size, y - 52 * size, 340 * size, 7 * size, darker(SAND, 0.35)),
    rect(x - 156 * size, y - 46 * size, 10 * size, 90 * size, INK),
    rect(x + 146 * size, y - 46 * size, 10 * size, 90 * size, INK),
    rect(x - 150 * size, y - 46 * size, 300 * size, 60 * size, darker('#a37a58', 0.2), {
      opacity: 0.8,
    }),
  );
  for (const dx of [-96, 4, 92])
    canvas.add(
      polygon(
        [
          [x + (dx - 26) * size, y - 66 * size],
          [x + (dx + 26) * size, y - 66 * size],
          [x + (dx + 20) * size, y - 104 * size],
          [x + (dx - 32) * size, y - 104 * size],
        ],
        pick([INK, STEEL, darker(STEEL, 0.3)]),
      ),
    );
  bush(canvas, x + 150 * size, y - 66 * size, 24 * size, LEAF);
}
