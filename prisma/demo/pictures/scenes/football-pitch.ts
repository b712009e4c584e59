import { type Canvas, HEIGHT } from '../canvas.ts';
import { ridge, rows } from '../land.ts';
import {
  APRICOT,
  DUSK,
  darker,
  LAPIS,
  LEAF,
  lighter,
  MIST,
  mix,
  POMEGRANATE,
  ROSE,
  SAFFRON,
  STEEL,
} from '../palette.ts';
import { person } from '../people.ts';
import { sky, streaks } from '../sky.ts';
import { circle, ellipse, line, polygon, rect, stroke } from '../svg.ts';

/** A marked grass pitch under floodlights an hour before the whistle. */
export function footballPitch(canvas: Canvas): void {
  sky(canvas, ['#31457a', '#7d7aa5', ROSE, APRICOT], 420);
  streaks(canvas, 14, 60, 260, '#ffd9b5');
  ridge(canvas, { y: 400, height: 200, fill: mix(DUSK, ROSE, 0.35) });
  stands(canvas);
  for (const x of [170, 1430]) floodlight(canvas, x, 120);
  rows(canvas, {
    vanish: [800, 180],
    top: 520,
    count: 22,
    colours: ['#4f9a52', '#5fae5c'],
    spread: 3400,
  });
  canvas.add(rect(0, 520, 1600, HEIGHT - 520, canvas.veil('#10331f', [0.25, 0, 0.3])));
  markings(canvas);
  for (const [x, y, h, coat] of [
    [420, 610, 92, POMEGRANATE],
    [640, 640, 100, '#fbf6ea'],
    [980, 625, 96, POMEGRANATE],
    [1190, 690, 124, '#fbf6ea'],
    [540, 740, 150, POMEGRANATE],
  ] as const) {
    person(canvas, x, y, h, {
      kind: 'man',
      pose: 'run',
      coat,
      trousers: mix(coat, '#1b2838', 0.5),
    });
  }
  canvas.add(
    ellipse(726, 824, 26, 6, '#123', { opacity: 0.3 }),
    circle(724, 804, 21, '#fdfaf2'),
    stroke('M716 794L728 792L734 802L726 810L716 805Z', '#2a2f3d', 3),
    stroke(
      'M716 794L708 790M728 792L732 786M734 802L743 803M726 810L728 820M716 805L708 812',
      '#2a2f3d',
      2,
    ),
  );
}

function stands(canvas: Canvas): void {
  const { between, pick, chance } = canvas.random;
  canvas.add(
    polygon(
      [
        [0, 250],
        [1600, 250],
        [1600, 520],
        [0, 520],
      ],
      canvas.fade([darker(STEEL, 0.45), darker(STEEL, 0.2)]),
    ),
  );
  for (let row = 0; row < 9; row++) {
    const y = 300 + row * 22;
    canvas.add(rect(0, y + 8, 1600, 3, lighter(STEEL, 0.15), { opacity: 0.5 }));
    for (let x = between(0, 12); x < 1600; x += 14) {
      if (chance(0.62))
        canvas.add(
          circle(
            x,
            y,
            5,
            pick([
              POMEGRANATE,
              '#fbf6ea',
              SAFFRON,
              LAPIS,
              mix(ROSE, '#2b2b3b', 0.5),
              '#2f3548',
              '#c98f66',
            ]),
          ),
        );
    }
  }
  canvas.add(
    polygon(
      [
        [-20, 210],
        [1620, 210],
        [1620, 252],
        [-20, 262],
      ],
      canvas.fade([mix(MIST, DUSK, 0.35), darker(STEEL, 0.45)]),
    ),
    rect(0, 496, 1600, 26, darker(LAPIS, 0.2)),
  );
  for (let x = 0; x < 1600; x += 200)
    canvas.add(rect(x, 500, 190, 18, pick([SAFFRON, '#f5efe0', POMEGRANATE, LEAF])));
  for (let x = 90; x < 1600; x += 236) canvas.add(rect(x, 252, 9, 244, darker(STEEL, 0.5)));
}

function floodlight(canvas: Canvas, x: number, y: number): void {
  canvas.add(
    line([x, y], [x, y + 400], darker(STEEL, 0.4), 10),
    circle(x, y, 190, canvas.glow('#fffbe0', 0.8)),
    rect(x - 54, y - 36, 108, 62, darker(STEEL, 0.45), { rx: 5 }),
  );
  for (let i = 0; i < 12; i++)
    canvas.add(circle(x - 38 + (i % 4) * 26, y - 22 + Math.floor(i / 4) * 19, 8, '#fffdf0'));
}

function markings(canvas: Canvas): void {
  const white = '#fdfbf1';
  canvas.add(
    line([0, 545], [1600, 545], white, 4),
    stroke('M500 545L440 600H1160L1100 545', white, 4),
    stroke('M640 545L616 568H984L960 545', white, 3.5),
    stroke('M690 600Q800 634 910 600', white, 4),
    line([0, 800], [1600, 800], white, 8),
    stroke('M430 800Q440 704 800 704T1170 800', white, 7),
    stroke('M430 800Q440 905 800 905', white, 8),
    stroke('M1170 800Q1160 905 800 905', white, 8),
    stroke('M700 545V478H900V545', '#ffffff', 6),
  );
  for (let i = 1; i < 14; i++)
    canvas.add(line([700 + i * 14.3, 480], [700 + i * 14.3, 543], '#ffffff', 1, { opacity: 0.5 }));
  for (let i = 1; i < 5; i++)
    canvas.add(line([702, 478 + i * 13], [898, 478 + i * 13], '#ffffff', 1, { opacity: 0.5 }));
}
