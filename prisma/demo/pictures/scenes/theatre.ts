import { arch } from '../buildings.ts';
import { type Canvas, WIDTH } from '../canvas.ts';
import { audience } from '../crowd.ts';
import {
  CLAY,
  CREAM,
  darker,
  INK,
  LAPIS,
  lighter,
  mix,
  NIGHT,
  POMEGRANATE,
  SAFFRON,
  SAND,
} from '../palette.ts';
import { person } from '../people.ts';
import { circle, ellipse, line, path, polygon, rect, round, stroke } from '../svg.ts';

/** A stage with a red curtain, lit by lanterns, seen over the heads of the audience. */
export function theatre(canvas: Canvas): void {
  canvas.add(
    rect(0, 0, WIDTH, 900, '#1d1420'),
    rect(150, 100, 1300, 570, canvas.fade(['#241b3a', '#5b3550', '#c9774a'])),
  );
  canvas.add(circle(800, 500, 620, canvas.glow('#ffcf7a', 0.9)));
  setting(canvas);
  canvas.add(
    polygon(
      [
        [170, 650],
        [1430, 650],
        [1540, 730],
        [60, 730],
      ],
      canvas.fade(['#d49a5c', '#7a4a30']),
    ),
    ellipse(800, 684, 420, 34, '#ffe6a6', { opacity: 0.55 }),
    rect(0, 728, WIDTH, 60, '#3a2025'),
    rect(0, 728, WIDTH, 8, SAFFRON),
  );
  lanterns(canvas);
  person(canvas, 720, 694, 236, {
    kind: 'woman',
    pose: 'reach',
    coat: lighter(CREAM, 0.3),
    scarf: SAFFRON,
    flip: false,
  });
  person(canvas, 900, 700, 240, { kind: 'man', pose: 'reach', coat: LAPIS, flip: true });
  person(canvas, 1060, 690, 215, { kind: 'child', coat: SAND });
  person(canvas, 540, 688, 220, { kind: 'man', pose: 'stand', coat: CLAY });
  curtain(canvas, -1);
  curtain(canvas, 1);
  valance(canvas);
  canvas.add(rect(0, 560, WIDTH, 340, canvas.veil('#120b16', [0, 0.5])));
  audience(canvas, 800, 40, '#3d2635');
  audience(canvas, 850, 54, '#2a1a28');
  audience(canvas, 905, 72, '#150e18');
}

function setting(canvas: Canvas): void {
  const wall = mix(CLAY, POMEGRANATE, 0.25);
  canvas.add(rect(380, 300, 840, 360, canvas.fade([mix(wall, NIGHT, 0.35), wall])));
  for (const x of [430, 640, 850, 1060])
    canvas.add(
      arch(x - 8, 660, 126, 270, lighter(wall, 0.25)),
      arch(x + 4, 660, 102, 244, canvas.fade([NIGHT, '#6b3f55'])),
    );
  canvas.add(
    rect(372, 288, 856, 20, lighter(wall, 0.3)),
    circle(1130, 210, 40, '#fff0c4'),
    circle(1130, 210, 120, canvas.glow('#ffe4a0', 0.5)),
  );
}

function lanterns(canvas: Canvas): void {
  for (let i = 0; i < 18; i++) {
    const x = 360 + i * 52 + canvas.random.between(-10, 10);
    const y = 190 + Math.sin((i / 17) * Math.PI) * 90 + canvas.random.between(-50, 50);
    const r = canvas.random.between(9, 15);
    canvas.add(
      line([x, 80], [x, y - r], '#2a1a22', 2),
      circle(x, y, r * 5, canvas.glow('#ffc65e', 0.75)),
      path(
        `M${round(x - r * 0.6)} ${round(y - r)}H${round(x + r * 0.6)}L${round(x + r)} ${round(y)}L${round(x + r * 0.6)} ${round(y + r)}H${round(x - r * 0.6)}L${round(x - r)} ${round(y)}Z`,
        '#ffdf94',
      ),
      rect(x - r * 0.7, y - r * 1.3, r * 1.4, r * 0.4, INK),
      circle(x, y, r * 0.4, '#fffbe6'),
    );
  }
}

function curtain(canvas: Canvas, side: 1 | -1): void {
  const at = (out: number) => round(800 + side * out);
  const folds = 7;
  for (let i = 0; i < folds; i++) {
    const [a, b] = [800 - (i / folds) * 330, 800 - ((i + 1) / folds) * 330];
    const tie = (out: number) => 700 + (out - 800) * 0.42;
    const foot = (out: number) => out * 0.8 + 120;
    const tone = canvas.fade(
      side < 0
        ? [darker(POMEGRANATE, 0.35), POMEGRANATE, lighter(POMEGRANATE, 0.16)]
        : [lighter(POMEGRANATE, 0.16), POMEGRANATE, darker(POMEGRANATE, 0.35)],
      'across',
    );
    canvas.add(
      path(
        `M${at(a)} 0H${at(b)}Q${at(b - 6)} 340 ${at(tie(b))} 520Q${at(tie(b) - 10)} 620 ${at(foot(b))} 760H${at(foot(a))}Q${at(tie(a) - 10)} 620 ${at(tie(a))} 520Q${at(a)} 340 ${at(a)} 0Z`,
        tone,
      ),
    );
  }
  canvas.add(
    stroke(`M${at(800)} 512Q${at(640)} 560 ${at(548)} 506`, SAFFRON, 15),
    stroke(`M${at(560)} 516V610`, SAFFRON, 8),
    path(`M${at(570)} 600L${at(550)} 600L${at(542)} 650H${at(578)}Z`, lighter(SAFFRON, 0.2)),
  );
}

function valance(canvas: Canvas): void {
  for (let i = 0; i < 10; i++) {
    const x = i * 160;
    canvas.add(
      path(
        `M${x} 0H${x + 160}V70Q${x + 80} 190 ${x} 70Z`,
        canvas.fade([darker(POMEGRANATE, 0.4), POMEGRANATE, lighter(POMEGRANATE, 0.1)]),
      ),
      stroke(`M${x} 70Q${x + 80} 190 ${x + 160} 70`, SAFFRON, 7),
      stroke(
        `M${x + 50} 0Q${x + 58} 80 ${x + 74} 122M${x + 112} 0Q${x + 104} 80 ${x + 88} 124`,
        darker(POMEGRANATE, 0.3),
        5,
      ),
    );
  }
}
