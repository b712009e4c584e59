import type { Canvas } from '../canvas.ts';
import { CREAM, darker, INK, lighter, POMEGRANATE, SAFFRON, STEEL } from '../palette.ts';
import { circle, path, placed, rect, stroke } from '../svg.ts';

/** A lathe on a ground point, about 440 wide at size 1. */
export function lathe(canvas: Canvas, x: number, base: number, size: number, tone: string): void {
  const dark = darker(tone, 0.3);
  canvas.add(
    placed(x, base, size, size, [
      path('M-210 6H210L220 14H-220Z', '#1b2430', { opacity: 0.4 }),
      rect(-200, -110, 120, 116, dark),
      rect(90, -110, 110, 116, dark),
      rect(-210, -138, 420, 36, tone),
      rect(-210, -112, 420, 10, darker(tone, 0.45)),
      rect(-206, -230, 140, 94, canvas.fade([lighter(tone, 0.3), tone])),
      rect(-196, -218, 60, 40, lighter(CREAM, 0.3), { rx: 4 }),
      circle(-100, -198, 12, POMEGRANATE),
      circle(-100, -166, 8, SAFFRON),
      circle(-56, -182, 36, lighter(STEEL, 0.3)),
      circle(-56, -182, 22, STEEL),
      circle(-56, -182, 8, INK),
      rect(-40, -194, 160, 24, canvas.fade([lighter(STEEL, 0.7), STEEL, darker(STEEL, 0.3)])),
      path('M20-138V-164H60L72-150V-138Z', darker(tone, 0.4)),
      rect(36, -176, 14, 16, SAFFRON),
      path('M116-138V-206H190V-138Z', tone),
      circle(204, -176, 22, lighter(STEEL, 0.2)),
      circle(204, -176, 14, darker(tone, 0.2)),
      stroke('M-130-230V-290H-20L0-250', INK, 5),
      path('M-18-244L4-266L22-236Z', SAFFRON),
    ]),
  );
}
