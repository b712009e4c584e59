import { type Canvas, WIDTH } from '../canvas.ts';
import { rows } from '../land.ts';
import {
  CREAM,
  darker,
  INK,
  LAPIS,
  lighter,
  mix,
  NIGHT,
  SAFFRON,
  SAND,
  STEEL,
  TEAL,
  TURQUOISE,
} from '../palette.ts';
import { tiles } from '../pattern.ts';
import { person } from '../people.ts';
import { circle, ellipse, path, rect, stroke } from '../svg.ts';

/** A metro train in a bright station, a few passengers on the platform. */
export function metroLine(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 900, canvas.fade([darker(TEAL, 0.35), '#e8dcc4', '#f6ecd6'])));
  vault(canvas);
  canvas.add(tiles(0, 250, 1600, 66, 66, LAPIS, TURQUOISE, SAFFRON));
  canvas.add(
    rect(0, 316, 1600, 10, lighter(SAND, 0.3)),
    rect(0, 326, 1600, 330, canvas.fade(['#efe3cb', '#cbb999'])),
  );
  train(canvas);
  canvas.add(rect(0, 640, 1600, 30, NIGHT), rect(0, 660, 1600, 240, '#cdbfa9'));
  rows(canvas, {
    vanish: [800, 330],
    top: 668,
    count: 26,
    colours: ['#d9ccb5', '#cfc0a7'],
    spread: 3800,
  });
  canvas.add(rect(0, 664, 1600, 9, lighter(CREAM, 0.5)), rect(0, 682, 1600, 20, SAFFRON));
  for (let x = 4; x < 1600; x += 16) canvas.add(circle(x, 692, 4, darker(SAFFRON, 0.25)));
  for (const x of [160, 480, 800, 1120, 1440])
    canvas.add(ellipse(x, 800, 150, 34, '#fff7df', { opacity: 0.35 }));
  for (const [x, y, h, back] of [
    [210, 760, 230, true],
    [290, 770, 226, true],
    [610, 730, 205, true],
    [880, 790, 250, false],
    [1190, 745, 220, true],
    [1330, 850, 300, false],
    [1450, 780, 250, true],
  ] as const)
    person(canvas, x, y, h, { back, pose: back ? 'stand' : 'walk' });
}

function vault(canvas: Canvas): void {
  canvas.add(
    rect(0, 0, WIDTH, 252, canvas.fade([darker(TEAL, 0.45), TEAL, mix(TEAL, CREAM, 0.4)])),
  );
  for (let x = -40; x < 1640; x += 160)
    canvas.add(
      path(
        `M${x} 252Q${x + 10} 120 ${x + 80} 0H${x + 104}Q${x + 40} 130 ${x + 30} 252Z`,
        darker(TEAL, 0.3),
        { opacity: 0.6 },
      ),
    );
  for (const x of [160, 480, 800, 1120, 1440]) {
    canvas.add(
      circle(x, 150, 190, canvas.glow('#fff4cf', 0.8)),
      rect(x - 110, 142, 220, 16, '#fffbe8', { rx: 8 }),
      stroke(`M${x - 80} 142V0M${x + 80} 142V0`, INK, 3),
    );
  }
}

function train(canvas: Canvas): void {
  const body = canvas.fade(['#fbfaf4', '#e6e7e3', '#b9c3c6']);
  const nose = 1290;
  canvas.add(
    path(
      `M-10 372H${nose - 80}Q${nose + 90} 376 ${nose + 120} 500Q${nose + 130} 600 ${nose + 100} 648H-10Z`,
      body,
    ),
    path(`M-10 560H${nose + 124}Q${nose + 126} 600 ${nose + 116} 612H-10Z`, TURQUOISE),
    path(`M-10 596H${nose + 118}L${nose + 112} 612H-10Z`, darker(TURQUOISE, 0.3)),
    path(
      `M${nose - 60} 400Q${nose + 56} 400 ${nose + 86} 500H${nose - 60}Z`,
      canvas.fade(['#2b4258', NIGHT]),
    ),
    path(`M${nose - 30} 400L${nose + 20} 500H${nose - 20}L${nose - 58} 412Z`, '#ffffff', {
      opacity: 0.18,
    }),
    circle(nose + 92, 584, 80, canvas.glow('#fff2b0', 0.9)),
    ellipse(nose + 92, 540, 16, 11, '#fffbe2'),
    rect(-10, 366, nose - 60, 10, darker(STEEL, 0.2)),
  );
  for (let car = 0; car < 2; car++) {
    const x = car * 620 - 40;
    for (let i = 0; i < 4; i++) door(canvas, x + 22 + i * 152, i % 2 === 1);
    canvas.add(rect(x + 606, 372, 12, 276, darker(STEEL, 0.45)));
  }
}

function door(canvas: Canvas, x: number, isDoor: boolean): void {
  const light = canvas.fade(['#fff6d8', '#ffe6a6']);
  if (isDoor) {
    canvas.add(
      rect(x - 4, 396, 110, 250, darker(STEEL, 0.15)),
      rect(x, 400, 48, 246, TURQUOISE),
      rect(x + 54, 400, 48, 246, TURQUOISE),
      rect(x + 7, 414, 34, 120, light, { rx: 6 }),
      rect(x + 61, 414, 34, 120, light, { rx: 6 }),
    );
    return;
  }
  canvas.add(
    rect(x - 14, 412, 136, 124, NIGHT, { rx: 10 }),
    rect(x - 8, 418, 124, 112, light, { rx: 7 }),
  );
  for (let i = 0; i < 3; i++) {
    if (!canvas.random.chance(0.7)) continue;
    const hx = x + 14 + i * 40;
    const shade = darker(canvas.random.pick([LAPIS, STEEL, TEAL, '#8a5a44']), 0.3);
    canvas.add(
      circle(hx, 476, 13, shade),
      path(`M${hx - 20} 530Q${hx - 18} 492 ${hx} 490Q${hx + 18} 492 ${hx + 20} 530Z`, shade),
    );
  }
}
