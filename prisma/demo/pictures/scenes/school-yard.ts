import { arch } from '../buildings.ts';
import type { Canvas } from '../canvas.ts';
import { ridge } from '../land.ts';
import {
  BRICK,
  CREAM,
  DUSK,
  darker,
  LEAF,
  lighter,
  MIST,
  mix,
  SAFFRON,
  SAND,
  SKY,
  TURQUOISE,
} from '../palette.ts';
import { brickwork } from '../pattern.ts';
import { person } from '../people.ts';
import { clouds, sky } from '../sky.ts';
import { circle, line, polygon, rect, stroke } from '../svg.ts';
import { roundTree } from '../trees.ts';

/** A marked-out yard with trees in front of a two-floor brick school. */
export function schoolYard(canvas: Canvas): void {
  sky(canvas, ['#69abc6', SKY, '#f8ead0'], 540);
  clouds(canvas, { count: 4, top: 80, bottom: 220, colour: '#ffffff', opacity: 0.8 });
  ridge(canvas, { y: 500, height: 210, fill: mix(DUSK, MIST, 0.6) });
  building(canvas);
  canvas.add(rect(0, 560, 1600, 340, canvas.fade(['#e9d3ab', '#d8a878', '#c48f62'])));
  court(canvas);
  roundTree(canvas, 120, 640, 380, LEAF);
  roundTree(canvas, 1490, 650, 400, LEAF);
  for (const [x, y, h] of [
    [520, 625, 110],
    [610, 640, 118],
    [1080, 620, 108],
    [1210, 650, 118],
  ] as const)
    person(canvas, x, y, h, { kind: 'child', pose: 'run' });
  for (const [x, y, h, pose] of [
    [430, 760, 190, 'run'],
    [820, 730, 175, 'reach'],
    [980, 790, 205, 'run'],
    [1290, 800, 200, 'walk'],
  ] as const)
    person(canvas, x, y, h, { kind: 'child', pose });
  canvas.add(
    circle(880, 636, 17, SAFFRON),
    stroke('M864 632Q880 644 896 632', darker(SAFFRON, 0.35), 2.5),
  );
  person(canvas, 250, 770, 230, { kind: 'woman', pose: 'stand' });
}

function building(canvas: Canvas): void {
  const [x, top, width, height] = [260, 190, 1080, 380];
  canvas.add(brickwork(canvas, x, top, width, height, mix(BRICK, SAND, 0.3), 36));
  canvas.add(
    rect(x - 14, top - 20, width + 28, 26, lighter(SAND, 0.3)),
    rect(x, top + 186, width, 12, lighter(SAND, 0.2)),
  );
  for (let i = 0; i < 9; i++) {
    const wx = x + 34 + i * 116;
    for (const base of [top + 160, top + 346]) {
      if (base > 500 && i === 4) continue;
      canvas.add(
        arch(wx - 8, base + 8, 88, 132, lighter(CREAM, 0.4)),
        arch(wx, base, 72, 116, canvas.fade(['#7fb4c8', '#3f6f8c'])),
        line([wx + 36, base - 112], [wx + 36, base], CREAM, 4),
        line([wx, base - 56], [wx + 72, base - 56], CREAM, 4),
      );
    }
  }
  canvas.add(rect(x, top, width, height, canvas.veil('#1b2240', [0, 0, 0.26], 'slant')));
  canvas.add(
    arch(716, 572, 168, 190, lighter(CREAM, 0.5)),
    arch(734, 572, 132, 166, TURQUOISE),
    line([800, 410], [800, 572], darker(TURQUOISE, 0.4), 5),
  );
}

function court(canvas: Canvas): void {
  const white = '#fff9ea';
  canvas.add(
    polygon(
      [
        [430, 600],
        [1180, 600],
        [1480, 880],
        [130, 880],
      ],
      TURQUOISE,
      { opacity: 0.75 },
    ),
    polygon(
      [
        [430, 600],
        [1180, 600],
        [1480, 880],
        [130, 880],
      ],
      'none',
      { stroke: white, 'stroke-width': 7 },
    ),
    line([322, 700], [1288, 700], white, 6),
    stroke('M690 700A116 40 0 1 0 922 700A116 40 0 1 0 690 700', white, 6),
    stroke('M620 600Q640 648 805 648T990 600', white, 5),
  );
}
