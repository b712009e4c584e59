import { arch } from '../buildings.ts';
import { type Canvas, WIDTH } from '../canvas.ts';
import { reader } from '../crowd.ts';
import {
  CREAM,
  CROCUS,
  LAPIS,
  LEAF,
  lighter,
  mix,
  POMEGRANATE,
  ROSE,
  SAFFRON,
  SKY,
  TEAL,
} from '../palette.ts';
import { person } from '../people.ts';
import { line, path, polygon, rect } from '../svg.ts';
import { poplar, roundTree } from '../trees.ts';
import { SPINES, shelf } from './bookshelf.ts';
import { kilim, openBook } from './kilim.ts';

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
