import { type Canvas, WIDTH } from '../canvas.ts';
import { rows } from '../land.ts';
import {
  CREAM,
  darker,
  INK,
  LAPIS,
  lighter,
  mix,
  POMEGRANATE,
  SAFFRON,
  SKY,
  STEEL,
  TEAL,
  TURQUOISE,
} from '../palette.ts';
import { person } from '../people.ts';
import { circle, line, path, placed, polygon, rect, stroke } from '../svg.ts';

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
        `M${x + 46} 182L${x + 134} 184M${x + 86} 112L${x + 168} 128M${x + 66} 60L${x + 46} 252`,
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
    const x = 60 + i * 370;
    canvas.add(
      polygon(
        [
          [x, 150],
          [x + 90, 110],
          [x + 430, 900],
          [x + 130, 900],
        ],
        canvas.veil('#fff0c0', [0.5, 0.05]),
      ),
    );
  }
}

function column(canvas: Canvas, x: number, base: number, width: number): void {
  const tone = darker(POMEGRANATE, 0.15);
  canvas.add(
    rect(
      x - width / 2,
      268,
      width,
      base - 268,
      canvas.fade([lighter(tone, 0.15), darker(tone, 0.45)], 'across'),
    ),
    rect(x - width * 0.16, 268, width * 0.32, base - 268, darker(tone, 0.3)),
    rect(x - width * 0.8, base - width * 0.4, width * 1.6, width * 0.4, darker(tone, 0.5)),
  );
}

function lathe(canvas: Canvas, x: number, base: number, size: number, tone: string): void {
  const dark = darker(tone, 0.3);
  canvas.add(
    placed(x, base, size, size, [
      path('M-210 6H210L220 14H-220Z', '#1b2430', { opacity: 0.4 }),
      rect(-200, -110, 120, 116, dark),
      rect(90, -110, 110, 116, dark),
      rect(-210, -138, 420, 36, tone),
      rect(-210, -112, 420, 10, darker(tone, 0.45)),
      rect(-206, -230, 140, 94, canvas.fade([lighter(tone, 0.3), tone])),
      rect(-196, -218, 60, 40, lighter(CREAM, 0.3), { rx: 4 }),
      circle(-100, -198, 12, POMEGRANATE),
      circle(-100, -166, 8, SAFFRON),
      circle(-56, -182, 36, lighter(STEEL, 0.3)),
      circle(-56, -182, 22, STEEL),
      circle(-56, -182, 8, INK),
      rect(-40, -194, 160, 24, canvas.fade([lighter(STEEL, 0.7), STEEL, darker(STEEL, 0.3)])),
      path('M20-138V-164H60L72-150V-138Z', darker(tone, 0.4)),
      rect(36, -176, 14, 16, SAFFRON),
      path('M116-138V-206H190V-138Z', tone),
      circle(204, -176, 22, lighter(STEEL, 0.2)),
      circle(204, -176, 14, darker(tone, 0.2)),
      stroke('M-130-230V-290H-20L0-250', INK, 5),
      path('M-18-244L4-266L22-236Z', SAFFRON),
    ]),
  );
}

function bench(canvas: Canvas): void {
  canvas.add(
    rect(560, 836, 500, 26, '#b98a5c'),
    rect(560, 858, 500, 10, '#6b4a34'),
    rect(590, 866, 24, 40, '#53392a'),
    rect(1010, 866, 24, 40, '#53392a'),
  );
  for (let i = 0; i < 7; i++)
    canvas.add(
      rect(
        610 + i * 40,
        812 - (i % 3) * 8,
        30,
        24 + (i % 3) * 8,
        i % 2 ? STEEL : lighter(STEEL, 0.3),
        { rx: 4 },
      ),
    );
  canvas.add(
    circle(960, 806, 28, darker(STEEL, 0.1)),
    circle(960, 806, 12, '#6b4a34'),
    circle(1010, 818, 16, SAFFRON),
  );
}
