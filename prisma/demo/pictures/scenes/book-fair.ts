import { arch } from '../buildings.ts';
import { type Canvas, WIDTH } from '../canvas.ts';
import {
  CREAM,
  CROCUS,
  darker,
  EARTH,
  LAPIS,
  LEAF,
  lighter,
  mix,
  OLIVE,
  POMEGRANATE,
  ROSE,
  SAFFRON,
  SAND,
  SKY,
  TEAL,
  TURQUOISE,
} from '../palette.ts';
import { person, reader } from '../people.ts';
import { circle, line, path, polygon, rect } from '../svg.ts';
import { poplar, roundTree } from '../trees.ts';

const SPINES = [POMEGRANATE, LAPIS, SAFFRON, TEAL, CROCUS, LEAF, ROSE, '#f3ead6', OLIVE] as const;

/** Low shelves, a kilim and children who sit and read by a window. */
export function bookFair(canvas: Canvas): void {
  canvas.add(rect(0, 0, WIDTH, 620, canvas.fade(['#f6e4c3', '#f1d3a4'])));
  windows(canvas);
  garland(canvas);
  canvas.add(rect(0, 600, WIDTH, 300, canvas.fade(['#c99968', '#a97648'])));
  for (let y = 620; y < 900; y += 34)
    canvas.add(line([0, y], [WIDTH, y], '#8f6138', 2, { opacity: 0.5 }));
  shelf(canvas, 20, 610, 500);
  shelf(canvas, 1080, 610, 500);
  shelf(canvas, 560, 600, 480);
  person(canvas, 470, 650, 320, {
    kind: 'woman',
    pose: 'reach',
    coat: TEAL,
    scarf: SAFFRON,
    flip: true,
  });
  person(canvas, 1120, 640, 260, { kind: 'child', pose: 'reach', flip: false });
  kilim(canvas);
  reader(canvas, 430, 760, 150, { kind: 'woman', coat: ROSE, scarf: LAPIS, flip: false });
  reader(canvas, 690, 730, 136, { coat: SAFFRON, flip: true });
  reader(canvas, 950, 735, 140, { kind: 'woman', coat: LEAF, scarf: CROCUS, flip: true });
  reader(canvas, 1190, 780, 156, { coat: LAPIS, flip: true });
  reader(canvas, 760, 862, 176, { coat: POMEGRANATE, flip: false });
  for (const [x, y] of [
    [560, 830],
    [900, 820],
    [1040, 860],
    [600, 850],
  ] as const)
    openBook(canvas, x, y);
}

function windows(canvas: Canvas): void {
  for (const x of [180, 640, 1100]) {
    canvas.add(
      arch(x - 18, 470, 356, 440, lighter(CREAM, 0.6)),
      arch(x, 460, 320, 416, canvas.fade(['#6fb0cd', SKY, '#fbeecb'])),
    );
    const view = canvas.clip(arch(x, 460, 320, 416, '#000'));
    canvas.add(
      `<g clip-path="${view}">`,
      path(`M${x} 400Q${x + 80} 300 ${x + 170} 350T${x + 320} 330V470H${x}Z`, mix(LAPIS, SKY, 0.6)),
    );
    for (let i = 0; i < 4; i++)
      poplar(canvas, x + 30 + i * 84, 470, canvas.random.between(90, 150), LEAF);
    roundTree(canvas, x + 240, 480, 220, LEAF);
    canvas.add(
      '</g>',
      line([x + 160, 60], [x + 160, 460], lighter(CREAM, 0.5), 8),
      line([x, 260], [x + 320, 260], lighter(CREAM, 0.5), 8),
    );
    canvas.add(
      polygon(
        [
          [x + 20, 600],
          [x + 300, 600],
          [x + 160, 900],
          [x - 240, 900],
        ],
        canvas.veil('#fff1c4', [0.5, 0.1]),
      ),
    );
  }
}

function garland(canvas: Canvas): void {
  for (let i = 0; i < 40; i++) {
    const x = i * 42 - 20;
    const y = 34 + Math.sin((i / 13.3) * Math.PI) ** 2 * 44;
    canvas.add(
      polygon(
        [
          [x, y],
          [x + 36, y + 4],
          [x + 18, y + 44],
        ],
        SPINES[i % SPINES.length] as string,
      ),
    );
  }
}

function shelf(canvas: Canvas, x: number, base: number, width: number): void {
  const { between, pick } = canvas.random;
  const wood = '#8a5a3a';
  canvas.add(
    rect(x, base - 190, width, 196, darker(wood, 0.35)),
    rect(x - 8, base - 200, width + 16, 16, lighter(wood, 0.25)),
    rect(x, base - 4, width, 12, darker(wood, 0.4)),
  );
  for (const y of [base - 100, base - 8]) {
    for (let bx = x + 10; bx < x + width - 34; ) {
      const [w, tall] = [between(11, 26), between(52, 80)];
      const colour = pick(SPINES);
      canvas.add(
        rect(bx, y - tall, w, tall, colour),
        rect(bx + w - 3, y - tall, 3, tall, darker(colour, 0.3)),
        rect(bx + 2, y - tall + 12, w - 7, 4, lighter(colour, 0.5)),
      );
      bx += w + (canvas.random.chance(0.08) ? 26 : 1.5);
    }
    canvas.add(rect(x, y, width, 10, wood));
  }
  for (let i = 0; i < 4; i++) {
    const bx = x + 50 + i * (width / 4);
    canvas.add(
      path(`M${bx} ${base - 200}l8-62h46l-8 62z`, pick(SPINES)),
      path(`M${bx + 14} ${base - 214}l5-34h26l-5 34z`, lighter(SAND, 0.6)),
      circle(bx + 31, base - 231, 9, pick(SPINES)),
    );
  }
}

function kilim(canvas: Canvas): void {
  const bands = [
    POMEGRANATE,
    SAND,
    LAPIS,
    SAFFRON,
    POMEGRANATE,
    TURQUOISE,
    darker(POMEGRANATE, 0.3),
  ];
  const left = (y: number) => 300 - (y - 680) * 0.9;
  bands.forEach((colour, i) => {
    const [top, bottom] = [680 + i * 31, 680 + (i + 1) * 31];
    canvas.add(
      polygon(
        [
          [left(top), top],
          [1600 - left(top), top],
          [1600 - left(bottom), bottom],
          [left(bottom), bottom],
        ],
        colour,
      ),
    );
    const step = 46 + i * 7;
    for (let x = left(top) + step; x < 1600 - left(top); x += step)
      canvas.add(
        path(
          `M${Math.round(x)} ${top + 4}l${step * 0.3} 12l-${step * 0.3} 12l-${step * 0.3}-12z`,
          i % 2 ? EARTH : CREAM,
        ),
      );
  });
}

function openBook(canvas: Canvas, x: number, y: number): void {
  canvas.add(
    path(
      `M${x - 34} ${y}Q${x - 16} ${y - 12} ${x} ${y - 2}Q${x + 16} ${y - 12} ${x + 34} ${y}L${x + 28} ${y + 18}Q${x + 14} ${y + 8} ${x} ${y + 17}Q${x - 14} ${y + 8} ${x - 28} ${y + 18}Z`,
      lighter(CREAM, 0.7),
    ),
    line([x, y - 1], [x, y + 16], SAND, 2),
  );
}
