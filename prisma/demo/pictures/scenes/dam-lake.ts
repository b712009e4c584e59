import type { Canvas } from '../canvas.ts';
import { ridge } from '../land.ts';
import {
  APRICOT,
  CLAY,
  CREAM,
  DUSK,
  darker,
  lighter,
  mix,
  PINE,
  ROSE,
  STEEL,
  TEAL,
  TURQUOISE,
} from '../palette.ts';
import { peak } from '../peak.ts';
import { clouds, flock, sky } from '../sky.ts';
import { path, polygon, rect } from '../svg.ts';
import { bush } from '../trees.ts';
import { water } from '../water.ts';

/** A calm lake behind a dam, between mountains. */
export function damLake(canvas: Canvas): void {
  sky(canvas, ['#6f9dbd', '#b8cfd2', '#f6dfbb'], 480);
  clouds(canvas, { count: 4, top: 100, bottom: 260, colour: '#fff7ea', opacity: 0.7 });
  ridge(canvas, { y: 480, height: 260, fill: mix(DUSK, '#d9d4cf', 0.6) });
  const light = mix(CLAY, APRICOT, 0.4);
  const shade = mix(DUSK, ROSE, 0.3);
  peak(canvas, { x: 250, base: 500, width: 800, height: 340, light, shade });
  peak(canvas, { x: 1420, base: 500, width: 820, height: 370, light, shade });
  peak(canvas, {
    x: 700,
    base: 500,
    width: 560,
    height: 190,
    light: lighter(light, 0.25),
    shade: lighter(shade, 0.2),
  });
  water(canvas, {
    top: 490,
    bottom: 900,
    colours: ['#8fc6c4', TURQUOISE, TEAL, darker(TEAL, 0.4)],
    glint: '#eafaf2',
    glints: 170,
  });
  reflections(canvas);
  dam(canvas);
  canvas.add(
    path(
      'M0 640Q160 650 250 720T420 900H0Z',
      canvas.fade([mix(CLAY, PINE, 0.35), darker(PINE, 0.3)]),
    ),
  );
  for (let i = 0; i < 16; i++)
    bush(
      canvas,
      canvas.random.between(0, 330),
      canvas.random.between(760, 890),
      canvas.random.between(24, 52),
      PINE,
    );
  flock(canvas, 560, 210, 7, 14, '#3c4d62');
}

/** The mountains upside down, broken by ripples. */
function reflections(canvas: Canvas): void {
  for (const [x, width, height] of [
    [250, 800, 150],
    [1420, 820, 165],
    [700, 560, 90],
  ] as const) {
    canvas.add(
      polygon(
        [
          [x - width / 2, 492],
          [x + width / 2, 492],
          [x, 492 + height],
        ],
        canvas.veil('#b9835f', [0.55, 0.1]),
      ),
    );
  }
  for (let i = 0; i < 60; i++) {
    const y = 500 + canvas.random.next() ** 1.3 * 170;
    canvas.add(
      rect(canvas.random.between(-60, 1600), y, canvas.random.between(40, 190), 3, '#a9dcd4', {
        opacity: 0.5,
        rx: 1.5,
      }),
    );
  }
}

function dam(canvas: Canvas): void {
  const face = canvas.fade(
    [lighter(STEEL, 0.6), mix(STEEL, CREAM, 0.3), darker(STEEL, 0.2)],
    'across',
  );
  canvas.add(
    path('M840 560Q1150 640 1600 600V900H1040Q900 760 840 560Z', face),
    path('M836 540Q1150 622 1600 576V606Q1150 650 842 566Z', lighter(CREAM, 0.3)),
    path('M842 566Q1150 650 1600 606V616Q1150 660 845 576Z', darker(STEEL, 0.35)),
  );
  for (let i = 0; i < 5; i++) {
    const x = 1010 + i * 120;
    const y = 626 + i * 3 - (i > 2 ? (i - 2) * 5 : 0);
    canvas.add(
      rect(x, y - 60, 46, 60, '#d7dcd8'),
      rect(x + 32, y - 60, 14, 60, darker(STEEL, 0.15)),
      rect(x - 4, y - 66, 54, 8, darker(STEEL, 0.3)),
      polygon(
        [
          [x, y + 10],
          [x + 60, y + 10],
          [x + 92, 900],
          [x + 20, 900],
        ],
        canvas.veil('#ffffff', [0.75, 0.5, 0.85]),
      ),
    );
  }
}
