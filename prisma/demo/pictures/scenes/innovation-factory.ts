import { type Canvas, WIDTH } from '../canvas.ts';
import { rows } from '../land.ts';
import { BRICK, CREAM, darker, INK, lighter, mix, SAFFRON, SAND, TEAL } from '../palette.ts';
import { brickwork } from '../pattern.ts';
import { person } from '../people.ts';
import { circle, line, path, polygon, rect, stroke } from '../svg.ts';
import { endWindows, sideWall } from './hall-windows.ts';
import { table } from './work-table.ts';

/** An industrial hall with a pitched roof and tall lit windows, people at work tables. */
export function innovationFactory(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 900, canvas.fade(['#e9d4b0', CREAM, '#d9b78a'])));
  canvas.add(
    polygon(
      [
        [376, 152],
        [800, 24],
        [1224, 152],
      ],
      darker(BRICK, 0.12),
    ),
    brickwork(canvas, 380, 150, 840, 440, mix(BRICK, SAND, 0.35), 32),
  );
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

function roof(canvas: Canvas): void {
  const planks = darker('#7a5038', 0.25);
  canvas.add(
    polygon(
      [
        [0, -60],
        [800, -60],
        [800, 26],
        [380, 150],
      ],
      canvas.fade([darker(planks, 0.3), planks], 'across'),
    ),
    polygon(
      [
        [1600, -60],
        [800, -60],
        [800, 26],
        [1220, 150],
      ],
      canvas.fade([planks, darker(planks, 0.4)], 'across'),
    ),
    ...[
      [560, 700],
      [480, 640],
    ].map(([x = 0, to = 0]) => line([x - 240, -20], [to - 40, 60], lighter(planks, 0.12), 3)),
    stroke('M372 152L800 26L1228 152', INK, 16),
  );
  for (const [out, y, w] of [
    [430, 150, 10],
    [560, 70, 15],
    [740, -40, 22],
  ] as const) {
    const tone = darker(TEAL, 0.3);
    canvas.add(
      line([800 - out, y], [800 + out, y], tone, w),
      line([800 - out, y], [800 - out, 900], tone, w * 1.3),
      line([800 + out, y], [800 + out, 900], darker(TEAL, 0.4), w * 1.3),
    );
  }
  for (const x of [560, 800, 1040]) {
    canvas.add(
      line([x, -10], [x, 210], INK, 3),
      circle(x, 236, 120, canvas.glow('#fff0b8', 0.75)),
      path(`M${x - 44} 236Q${x} 176 ${x + 44} 236Z`, darker(TEAL, 0.2)),
      circle(x, 238, 14, '#fff7d8'),
    );
  }
}
