import { type Canvas, WIDTH } from '../canvas.ts';
import { rows } from '../land.ts';
import {
  CREAM,
  darker,
  INK,
  LAPIS,
  lighter,
  mix,
  SAFFRON,
  SKY,
  TEAL,
  TURQUOISE,
} from '../palette.ts';
import { person } from '../people.ts';
import { line, polygon, rect, stroke } from '../svg.ts';
import { column } from './column.ts';
import { lathe } from './lathe.ts';
import { bench } from './workbench.ts';

/** Lathes between steel columns, sun from the skylights of a saw-tooth roof. */
export function factoryFloor(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 900, canvas.fade(['#2f4a5c', '#6f8b94', '#b9bfb4'])));
  canvas.add(rect(0, 380, 1600, 220, canvas.fade(['#8aa0a2', '#a9ab9b'])));
  roof(canvas);
  rows(canvas, {
    vanish: [800, 330],
    top: 596,
    count: 20,
    colours: ['#a79f8d', '#9c9484'],
    spread: 3600,
  });
  canvas.add(
    polygon(
      [
        [700, 596],
        [716, 596],
        [520, 900],
        [470, 900],
      ],
      SAFFRON,
    ),
    polygon(
      [
        [884, 596],
        [900, 596],
        [1130, 900],
        [1080, 900],
      ],
      SAFFRON,
    ),
  );
  for (const [x, size, tone] of [
    [420, 0.5, TEAL],
    [640, 0.5, LAPIS],
    [960, 0.5, TURQUOISE],
    [1180, 0.5, TEAL],
  ] as const)
    lathe(canvas, x, 640, size, tone);
  for (const x of [350, 1250]) column(canvas, x, 650, 26);
  lathe(canvas, 300, 740, 0.95, TURQUOISE);
  person(canvas, 460, 730, 210, {
    kind: 'man',
    coat: LAPIS,
    hat: SAFFRON,
    pose: 'reach',
    flip: true,
  });
  lathe(canvas, 1300, 740, 0.95, LAPIS);
  person(canvas, 1120, 734, 206, {
    kind: 'woman',
    coat: '#4f6f8c',
    scarf: INK,
    pose: 'reach',
    flip: false,
  });
  person(canvas, 810, 660, 130, { kind: 'man', coat: '#c9662f', hat: '#f4efe2', pose: 'walk' });
  beams(canvas);
  for (const x of [60, 1540]) column(canvas, x, 900, 54);
  bench(canvas);
}

function roof(canvas: Canvas): void {
  for (let i = 0; i < 5; i++) {
    const x = -120 + i * 370;
    canvas.add(
      polygon(
        [
          [x, 260],
          [x + 130, 30],
          [x + 400, 260],
        ],
        darker('#3c5361', 0.2),
      ),
      polygon(
        [
          [x + 6, 252],
          [x + 126, 42],
          [x + 190, 96],
          [x + 92, 252],
        ],
        canvas.fade([lighter(SKY, 0.6), '#fff2c9'], 'slant'),
      ),
      stroke(
        `M${x + 46} 182L${x + 134} 184M${x + 86} 112L${x + 168} 128M${x + 50} 252L${x + 158} 69`,
        INK,
        4,
      ),
    );
  }
  canvas.add(
    rect(0, 0, WIDTH, 34, INK),
    rect(0, 256, WIDTH, 22, darker(TEAL, 0.45)),
    rect(0, 320, WIDTH, 12, darker(TEAL, 0.45)),
  );
  for (let x = 0; x < WIDTH; x += 64)
    canvas.add(stroke(`M${x} 320L${x + 32} 276L${x + 64} 320`, darker(TEAL, 0.4), 6));
  for (let x = 60; x < WIDTH; x += 150)
    canvas.add(
      rect(x, 400, 100, 120, mix(SKY, CREAM, 0.5)),
      line([x + 50, 400], [x + 50, 520], INK, 4),
      line([x, 460], [x + 100, 460], INK, 4),
    );
}

function beams(canvas: Canvas): void {
  for (let i = 0; i < 4; i++) {
    const x = -120 + i * 370;
    canvas.add(
      polygon(
        [
          [x + 50, 180],
          [x + 150, 160],
          [x + 540, 900],
          [x + 210, 900],
        ],
        canvas.veil('#fff0c0', [0, 0.42, 0.28, 0.04]),
      ),
    );
  }
}
