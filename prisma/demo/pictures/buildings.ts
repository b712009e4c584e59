import type { Canvas } from './canvas.ts';
import { darker, lighter } from './palette.ts';
import { circle, line, path, rect, round } from './svg.ts';

/** The outline of a pointed Persian arch; (x, base) is its lower left corner. */
export function archPath(x: number, base: number, width: number, height: number): string {
  const top = base - height;
  const spring = round(top + width * 0.56);
  const [l, r, m] = [round(x), round(x + width), round(x + width / 2)];
  return (
    `M${l} ${round(base)}V${spring}C${l} ${round(top + width * 0.2)} ${round(x + width * 0.24)} ${round(top + width * 0.1)} ${m} ${round(top)}` +
    `C${round(x + width * 0.76)} ${round(top + width * 0.1)} ${r} ${round(top + width * 0.2)} ${r} ${spring}V${round(base)}Z`
  );
}

export function arch(x: number, base: number, width: number, height: number, fill: string): string {
  return path(archPath(x, base, width, height), fill);
}

/** A swelling dome on a drum, lit from the left. */
export function dome(canvas: Canvas, x: number, base: number, r: number, colour: string): void {
  const drum = r * 0.55;
  const foot = base - drum;
  const outline = (side: number) =>
    `M${round(x)} ${round(foot)}h${round(side * r * 0.86)}C${round(x + side * r * 1.2)} ${round(foot - r * 0.5)} ${round(x + side * r * 0.72)} ${round(foot - r * 1.1)} ${round(x)} ${round(foot - r * 1.5)}Z`;
  canvas.add(
    rect(
      x - r * 0.8,
      foot,
      r * 1.6,
      drum,
      canvas.fade([lighter(colour, 0.2), darker(colour, 0.35)], 'across'),
    ),
    path(outline(-1), canvas.fade([colour, lighter(colour, 0.35)], 'across')),
    path(outline(1), canvas.fade([lighter(colour, 0.35), darker(colour, 0.4)], 'across')),
    rect(x - r * 0.86, foot - r * 0.04, r * 1.72, r * 0.1, darker(colour, 0.3)),
    line([x, foot - r * 1.5], [x, foot - r * 1.78], darker(colour, 0.2), r * 0.05),
    circle(x, foot - r * 1.62, r * 0.05, lighter(colour, 0.3)),
  );
}

export function minaret(
  canvas: Canvas,
  x: number,
  base: number,
  height: number,
  colour: string,
): void {
  const w = height * 0.075;
  const body = canvas.fade([lighter(colour, 0.25), darker(colour, 0.35)], 'across');
  canvas.add(
    path(
      `M${round(x - w / 2)} ${round(base)}L${round(x - w * 0.38)} ${round(base - height * 0.84)}h${round(w * 0.76)}L${round(x + w / 2)} ${round(base)}Z`,
      body,
    ),
    rect(x - w * 0.72, base - height * 0.86, w * 1.44, height * 0.035, darker(colour, 0.25)),
    rect(x - w * 0.3, base - height * 0.94, w * 0.6, height * 0.09, body),
    path(
      `M${round(x - w * 0.36)} ${round(base - height * 0.93)}Q${round(x)} ${round(base - height * 1.03)} ${round(x + w * 0.36)} ${round(base - height * 0.93)}Z`,
      darker(colour, 0.15),
    ),
  );
}

/** A wind tower of the desert towns. */
export function windTower(
  canvas: Canvas,
  x: number,
  base: number,
  width: number,
  height: number,
  colour: string,
): void {
  const top = base - height;
  canvas.add(
    rect(x, top, width, height, colour),
    rect(x + width * 0.68, top, width * 0.32, height, darker(colour, 0.25)),
    rect(x - width * 0.06, top - height * 0.03, width * 1.12, height * 0.05, lighter(colour, 0.15)),
  );
  for (let i = 0; i < 4; i++) {
    canvas.add(
      rect(
        x + width * (0.09 + i * 0.23),
        top + height * 0.08,
        width * 0.12,
        height * 0.34,
        darker(colour, 0.5),
      ),
    );
  }
}
