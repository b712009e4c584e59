import type { Canvas } from '../canvas.ts';
import { ridge } from '../land.ts';
import {
  BRICK,
  CLAY,
  CREAM,
  darker,
  LAPIS,
  LEAF,
  lighter,
  MIST,
  mix,
  PINE,
  SAND,
  SKY,
  STEEL,
  TURQUOISE,
} from '../palette.ts';
import { person } from '../people.ts';
import { clouds, sky } from '../sky.ts';
import { path, polygon, rect, stroke } from '../svg.ts';
import { bush, poplar, roundTree } from '../trees.ts';

/** A hospital of several floors with trees in front. */
export function hospital(canvas: Canvas): void {
  sky(canvas, ['#5fa4c6', SKY, '#eef0e2'], 640);
  clouds(canvas, { count: 5, top: 90, bottom: 280, colour: '#ffffff', opacity: 0.8 });
  ridge(canvas, { y: 620, height: 250, fill: mix(LAPIS, MIST, 0.65) });
  wing(canvas, 120, 360, 400, 330, mix(BRICK, SAND, 0.45));
  wing(canvas, 1080, 330, 420, 360, mix(BRICK, SAND, 0.45));
  wing(canvas, 460, 170, 660, 520, lighter(CREAM, 0.55));
  entrance(canvas);
  canvas.add(rect(0, 690, 1600, 210, canvas.fade([mix(LEAF, SAND, 0.3), LEAF])));
  canvas.add(
    polygon(
      [
        [690, 690],
        [890, 690],
        [1160, 900],
        [420, 900],
      ],
      canvas.fade(['#e9dcc4', '#cdb996']),
    ),
  );
  for (const [x, y, h] of [
    [60, 720, 300],
    [250, 730, 240],
    [1370, 725, 260],
    [1540, 730, 320],
  ] as const)
    roundTree(canvas, x, y, h, LEAF);
  for (const x of [400, 460, 1130, 1190, 1250])
    poplar(canvas, x, 716, canvas.random.between(170, 230), PINE);
  for (let x = 20; x < 1600; x += 70)
    if (x < 480 || x > 1090) bush(canvas, x, 770 + canvas.random.between(-10, 30), 40, PINE);
  person(canvas, 740, 750, 104, { kind: 'woman', coat: '#f7f8f5', scarf: '#dfe8ea' });
  person(canvas, 800, 756, 108, { kind: 'man', coat: '#f7f8f5' });
  person(canvas, 900, 820, 140, { kind: 'woman', back: true });
  person(canvas, 960, 824, 140, { kind: 'child', back: true });
  person(canvas, 560, 850, 150, { kind: 'man', pose: 'walk' });
}

function wing(
  canvas: Canvas,
  x: number,
  top: number,
  width: number,
  height: number,
  wall: string,
): void {
  const side = width * 0.2;
  canvas.add(
    rect(x, top, width, height, canvas.fade([lighter(wall, 0.2), wall])),
    rect(x + width - side, top, side, height, darker(wall, 0.2)),
    rect(x - 8, top - 14, width + 16, 18, CLAY),
  );
  const floors = Math.floor(height / 62);
  for (let floor = 0; floor < floors; floor++) {
    const y = top + 26 + floor * 62;
    canvas.add(rect(x, y + 42, width, 5, darker(wall, 0.12)));
    for (let wx = x + 20; wx < x + width - side - 30; wx += 46) windowPane(canvas, wx, y);
    for (let wx = x + width - side + 14; wx < x + width - 24; wx += 40)
      canvas.add(rect(wx, y, 22, 34, darker(LAPIS, 0.25)));
  }
}

function windowPane(canvas: Canvas, x: number, y: number): void {
  const glass = canvas.random.chance(0.2)
    ? '#ffe2a6'
    : mix(LAPIS, SKY, canvas.random.between(0.3, 0.7));
  canvas.add(
    rect(x, y, 32, 36, glass),
    polygon(
      [
        [x, y + 36],
        [x, y + 16],
        [x + 20, y],
        [x + 32, y],
      ],
      '#ffffff',
      { opacity: 0.2 },
    ),
    rect(x - 2, y + 36, 36, 3, darker(STEEL, 0.1)),
  );
}

function entrance(canvas: Canvas): void {
  canvas.add(
    rect(640, 560, 300, 130, darker(TURQUOISE, 0.35)),
    rect(656, 580, 84, 110, '#bfe3e2'),
    rect(748, 580, 84, 110, '#d5eeea'),
    rect(840, 580, 84, 110, '#bfe3e2'),
    rect(600, 536, 380, 28, TURQUOISE),
    rect(600, 558, 380, 8, darker(TURQUOISE, 0.3)),
    rect(612, 564, 14, 126, '#e8e4da'),
    rect(954, 564, 14, 126, darker('#e8e4da', 0.2)),
    rect(706, 196, 120, 120, TURQUOISE, { rx: 16 }),
    path(
      'M766 296Q716 256 724 232Q732 210 752 218Q762 222 766 232Q770 222 780 218Q800 210 808 232Q816 256 766 296Z',
      '#ffffff',
    ),
    stroke('M728 256H750L758 240L770 270L778 256H804', TURQUOISE, 5),
  );
}
