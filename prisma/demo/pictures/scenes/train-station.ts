import { archPath } from '../buildings.ts';
import { type Canvas, WIDTH } from '../canvas.ts';
import { ridge } from '../land.ts';
import {
  BRICK,
  CREAM,
  darker,
  INK,
  LAPIS,
  lighter,
  mix,
  POMEGRANATE,
  SAFFRON,
  SAND,
  SKY,
  TEAL,
} from '../palette.ts';
import { person } from '../people.ts';
import { circle, ellipse, line, type Point, path, polygon, rect, stroke } from '../svg.ts';
import { train, VANISH } from './platform-train.ts';

/** A platform under an iron roof, a big clock and a train that waits. */
export function trainStation(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 900, canvas.fade(['#7fb6cc', '#f7e2b8', '#f9d9a0'])));
  canvas.add(circle(760, 470, 420, canvas.glow('#fff3c4', 0.95)));
  ridge(canvas, { y: 520, height: 120, fill: mix(LAPIS, SKY, 0.6), bottom: 560 });
  const floor = (x: number): Point => [x, 900];
  canvas.add(
    polygon([[0, 900], [0, 640], VANISH, [1600, 700], [1600, 900]], '#4c4a52'),
    polygon([VANISH, floor(-500), floor(690)], canvas.fade(['#e9d7b4', '#cdb38a'])),
    polygon([VANISH, floor(640), floor(690)], SAFFRON),
    polygon([VANISH, floor(690), floor(730)], '#8b7a66'),
  );
  for (const x of [820, 1010])
    canvas.add(polygon([[760, 502], [761, 502], floor(x + 12), floor(x)], '#d8dde0'));
  roof(canvas);
  train(canvas);
  building(canvas);
  clock(canvas, 520, 240, 74);
  for (const [x, y, h] of [
    [610, 590, 90],
    [560, 610, 112],
    [660, 570, 72],
    [470, 690, 190],
    [250, 760, 260],
    [330, 770, 256],
    [560, 800, 290],
  ] as const)
    person(canvas, x, y, h, { pose: y > 680 ? 'walk' : 'stand' });
  canvas.add(
    rect(388, 720, 44, 58, POMEGRANATE, { rx: 7 }),
    rect(388, 734, 44, 6, darker(POMEGRANATE, 0.3)),
    stroke('M400 720V704H420V720', INK, 4),
  );
}

function roof(canvas: Canvas): void {
  for (let i = 6; i >= 0; i--) {
    const near = (1 - i / 7) ** 2.2;
    const half = 170 + near * 1050;
    const top = 380 - near * 470;
    const foot = 500 - near * 60;
    const tone = mix(darker(TEAL, 0.35), '#e7d3a6', (i / 7) * 0.55);
    canvas.add(
      path(`M${760 - half} ${foot}Q760 ${top - (foot - top) * 0.7} ${760 + half} ${foot}`, 'none', {
        stroke: tone,
        'stroke-width': 6 + near * 26,
      }),
      path(
        `M${760 - half} ${foot + 10 + near * 60}Q760 ${top - (foot - top) * 0.5 + 40 * near} ${760 + half} ${foot + 10 + near * 60}`,
        'none',
        { stroke: tone, 'stroke-width': 3 + near * 9, opacity: 0.8 },
      ),
    );
  }
  for (let i = 0; i < 15; i++) {
    const angle = Math.PI * (0.1 + (i / 14) * 0.8);
    canvas.add(
      line(
        [760 - Math.cos(angle) * 150, 470 - Math.sin(angle) * 140],
        [760 - Math.cos(angle) * 1400, 430 - Math.sin(angle) * 900],
        darker(TEAL, 0.3),
        4,
        { opacity: 0.55 },
      ),
    );
  }
}

function building(canvas: Canvas): void {
  const wall = mix(BRICK, SAND, 0.35);
  canvas.add(
    polygon(
      [
        [0, 120],
        [400, 360],
        [400, 590],
        [0, 780],
      ],
      canvas.fade([lighter(wall, 0.2), wall, darker(wall, 0.2)]),
    ),
  );
  for (const [x, w, base, h] of [
    [20, 120, 716, 380],
    [180, 84, 662, 280],
    [295, 58, 618, 200],
  ] as const)
    canvas.add(
      path(archPath(x - 8, base, w + 16, h + 14), lighter(CREAM, 0.3)),
      path(archPath(x, base, w, h), canvas.fade(['#5d8aa0', '#ffdf9f'])),
    );
  for (const [x, base, w, top] of [
    [432, 596, 12, 330],
    [380, 620, 18, 260],
    [70, 800, 44, -10],
  ] as const)
    canvas.add(
      rect(x, top, w, base - top, canvas.fade([lighter(TEAL, 0.1), darker(TEAL, 0.5)], 'across')),
      rect(x - w * 0.4, base - w * 0.7, w * 1.8, w * 0.7, darker(TEAL, 0.5)),
    );
}

function clock(canvas: Canvas, x: number, y: number, r: number): void {
  canvas.add(
    line([x, -10], [x, y], INK, 8),
    circle(x, y, r * 2.4, canvas.glow('#fff4cf', 0.8)),
    circle(x, y, r + 9, INK),
    circle(x, y, r, '#fffaf0'),
    ellipse(x, y, r * 0.9, r * 0.9, 'none', { stroke: SAFFRON, 'stroke-width': 3 }),
  );
  for (let i = 0; i < 12; i++) {
    const [c, s] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)];
    canvas.add(
      line(
        [x + c * r * 0.7, y + s * r * 0.7],
        [x + c * r * 0.86, y + s * r * 0.86],
        INK,
        i % 3 ? 4 : 8,
      ),
    );
  }
  canvas.add(
    line([x, y], [x - r * 0.3, y - r * 0.4], INK, 8),
    line([x, y], [x + r * 0.5, y - r * 0.46], INK, 5),
    circle(x, y, 7, POMEGRANATE),
  );
}
