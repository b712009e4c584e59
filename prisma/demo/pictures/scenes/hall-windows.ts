import type { Canvas } from '../canvas.ts';
import { BRICK, CREAM, darker, INK, lighter, mix, SAND, SKY, STEEL } from '../palette.ts';
import { line, type Point, path, polygon, rect } from '../svg.ts';

/** Three tall windows in the far wall, the city and hills behind them. */
export function endWindows(canvas: Canvas): void {
  for (const x of [470, 690, 910]) {
    const glass = canvas.fade([SKY, '#fdf3d8', '#ffe3ab']);
    canvas.add(
      rect(x - 10, 190, 240 - 40, 330, lighter(CREAM, 0.3)),
      rect(x, 200, 180, 310, glass),
    );
    canvas.add(
      path(
        `M${x} 510V440L${x + 30} 420V400H${x + 62}V440L${x + 90} 380L${x + 118} 440H${x + 140}V410H${x + 180}V510Z`,
        mix(STEEL, SKY, 0.6),
        { opacity: 0.6 },
      ),
    );
    for (let i = 1; i < 4; i++) canvas.add(line([x + i * 45, 200], [x + i * 45, 510], INK, 4));
    for (let i = 1; i < 6; i++)
      canvas.add(line([x, 200 + i * 52], [x + 180, 200 + i * 52], INK, 4));
  }
}

/** A brick wall that runs away from the viewer; `side` -1 is the left one. */
export function sideWall(canvas: Canvas, side: 1 | -1): void {
  const x = (out: number) => 800 + side * out;
  canvas.add(
    polygon(
      [
        [x(420), 130],
        [x(800), -60],
        [x(800), 800],
        [x(420), 590],
      ],
      canvas.fade(
        side < 0
          ? [darker(BRICK, 0.1), BRICK, darker(BRICK, 0.3)]
          : [BRICK, mix(BRICK, SAND, 0.3), darker(BRICK, 0.2)],
      ),
    ),
  );
  for (const [a, b] of [
    [450, 500],
    [540, 612],
    [664, 768],
  ] as const) {
    const top = (out: number) => 200 - (out - 420) * 0.36;
    const foot = (out: number) => 500 + (out - 420) * 0.42;
    const at = (out: number, down: number): Point => [
      x(out),
      top(out) + (foot(out) - top(out)) * down,
    ];
    canvas.add(
      polygon(
        [at(a, 0), at(b, 0), at(b, 1), at(a, 1)],
        canvas.fade(['#cfe5e6', '#fff3d4', '#ffdf9f']),
        { stroke: INK, 'stroke-width': 5 },
      ),
    );
    canvas.add(line(at((a + b) / 2, 0), at((a + b) / 2, 1), INK, 4));
    for (let i = 1; i < 5; i++) canvas.add(line(at(a, i / 5), at(b, i / 5), INK, 3.4));
  }
}
