import { arch } from '../buildings.ts';
import { type Canvas, WIDTH } from '../canvas.ts';
import {
  CREAM,
  darker,
  LAPIS,
  lighter,
  mix,
  PINE,
  POMEGRANATE,
  SAFFRON,
  SAND,
  TEAL,
  TURQUOISE,
} from '../palette.ts';
import { star } from '../pattern.ts';
import { person } from '../people.ts';
import { circle, ellipse, path, polygon, rect, round, stroke } from '../svg.ts';

const WOOD = '#8a5636';

/** Half circles of seats that face the speaker's place. */
export function parliamentHall(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 900, canvas.fade(['#f3e3c4', '#e6c99b', '#b98a5c'])));
  wall(canvas);
  canvas.add(ellipse(800, 560, 900, 150, canvas.fade(['#a4434b', '#7c2b3a'])));
  rostrum(canvas);
  for (let row = 0; row < 6; row++) seats(canvas, row);
  canvas.add(rect(0, 0, WIDTH, 900, canvas.veil('#2a1a26', [0, 0, 0.28])));
}

function wall(canvas: Canvas): void {
  for (let i = 0; i < 9; i++) {
    const x = 40 + i * 172;
    canvas.add(
      arch(x - 10, 440, 160, 330, lighter(CREAM, 0.4)),
      arch(
        x,
        440,
        140,
        310,
        canvas.fade(i === 4 ? [TEAL, TURQUOISE] : [mix(SAND, CREAM, 0.3), '#d2a66f']),
      ),
    );
    if (i !== 4)
      canvas.add(
        arch(x + 34, 400, 72, 200, canvas.fade(['#bfe0e4', '#fff0c9'])),
        circle(x + 70, 300, 100, canvas.glow('#fff3cf', 0.5)),
      );
  }
  canvas.add(
    rect(0, 60, WIDTH, 34, darker(TEAL, 0.1)),
    rect(0, 56, WIDTH, 6, SAFFRON),
    rect(0, 94, WIDTH, 6, SAFFRON),
  );
  for (let x = 20; x < WIDTH; x += 52)
    canvas.add(star(x, 77, 13, SAFFRON), circle(x, 77, 4, LAPIS));
  canvas.add(
    circle(800, 250, 62, canvas.glow('#ffe4a0', 0.7)),
    star(800, 250, 52, SAFFRON),
    star(800, 250, 34, lighter(CREAM, 0.4)),
    star(800, 250, 18, TEAL),
  );
  for (const x of [330, 1270]) chandelier(canvas, x);
}

function chandelier(canvas: Canvas, x: number): void {
  canvas.add(
    stroke(`M${x} 0V96`, darker(SAFFRON, 0.4), 4),
    circle(x, 130, 190, canvas.glow('#fff0bd', 0.7)),
    path(`M${x - 86} 120Q${x} 190 ${x + 86} 120Q${x} 146 ${x - 86} 120Z`, SAFFRON),
  );
  for (let i = -3; i <= 3; i++)
    canvas.add(circle(x + i * 26, 112 + Math.abs(i) * -3 + 8, 8, '#fffae4'));
}

function rostrum(canvas: Canvas): void {
  canvas.add(
    polygon(
      [
        [500, 500],
        [1100, 500],
        [1150, 556],
        [450, 556],
      ],
      lighter(WOOD, 0.25),
    ),
    rect(450, 554, 700, 14, darker(WOOD, 0.3)),
    rect(560, 410, 480, 96, canvas.fade([lighter(WOOD, 0.15), WOOD])),
    rect(548, 400, 504, 16, lighter(WOOD, 0.4)),
    rect(560, 490, 480, 16, darker(WOOD, 0.35)),
  );
  for (const x of [640, 800, 960])
    person(canvas, x, 486, 170, { kind: x === 800 ? 'woman' : 'man', pose: 'stand', shadow: 0 });
  canvas.add(
    rect(560, 414, 480, 92, canvas.fade([lighter(WOOD, 0.2), WOOD])),
    rect(548, 402, 504, 16, lighter(WOOD, 0.45)),
  );
  for (let x = 580; x < 1030; x += 90)
    canvas.add(rect(x, 432, 70, 58, darker(WOOD, 0.18)), star(x + 35, 461, 18, lighter(WOOD, 0.3)));
  person(canvas, 800, 590, 160, { kind: 'man', pose: 'stand', coat: '#2d3b55', shadow: 0 });
  canvas.add(
    path('M752 524H848L838 604H762Z', canvas.fade([lighter(WOOD, 0.3), darker(WOOD, 0.1)])),
    rect(746, 516, 108, 12, lighter(WOOD, 0.5)),
    stroke('M786 516Q784 494 796 484', '#2b2b33', 3),
  );
}

function seats(canvas: Canvas, row: number): void {
  const share = row / 5;
  const [rx, ry] = [430 + share * 780, 96 + share * 270];
  const cy = 548 + share * 60;
  const size = 0.5 + share * 1.05;
  const count = 15 + row * 3;
  const desk = (drop: number, colour: string, width: number) =>
    canvas.add(
      path(
        `M${round(800 - rx)} ${round(cy + drop)}A${round(rx)} ${round(ry)} 0 0 0 ${round(800 + rx)} ${round(cy + drop)}`,
        'none',
        { stroke: colour, 'stroke-width': width },
      ),
    );

  desk(14 * size, darker(WOOD, 0.35), 34 * size);
  desk(-4 * size, lighter(WOOD, 0.18), 12 * size);
  for (let i = 0; i < count; i++) {
    const angle = Math.PI * (0.06 + (i / (count - 1)) * 0.88);
    const [x, y] = [800 + Math.cos(angle) * rx, cy + Math.sin(angle) * ry];
    seat(canvas, x, y + 44 * size, size);
  }
}

function seat(canvas: Canvas, x: number, y: number, size: number): void {
  const green = mix(PINE, TEAL, 0.4);
  if (canvas.random.chance(0.42))
    person(canvas, x, y + 20 * size, 96 * size, { pose: 'stand', back: true, shadow: 0 });
  canvas.add(
    rect(
      x - 22 * size,
      y - 44 * size,
      44 * size,
      62 * size,
      canvas.fade([lighter(green, 0.2), green, darker(green, 0.35)]),
      { rx: 11 * size },
    ),
    rect(x - 16 * size, y - 38 * size, 32 * size, 5 * size, lighter(green, 0.35), { rx: 3 }),
    circle(x + 30 * size, y - 48 * size, 2.6 * size, POMEGRANATE),
  );
}
