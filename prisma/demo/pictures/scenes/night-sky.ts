import { arch } from '../buildings.ts';
import type { Canvas } from '../canvas.ts';
import { hill, ridge } from '../land.ts';
import { darker, mix, NIGHT, TEAL } from '../palette.ts';
import { sky, stars } from '../sky.ts';
import { circle, ellipse, path, rect, round } from '../svg.ts';
import { poplar } from '../trees.ts';

/** The Milky Way above the domed roofs of a village. */
export function nightSky(canvas: Canvas): void {
  sky(canvas, ['#0b1430', '#152552', '#274a7c', '#5a7f9c'], 760);
  milkyWay(canvas);
  stars(canvas, 620, 640);
  canvas.add(path('M1190 120L960 214L966 210L1190 116Z', '#fffbe8', { opacity: 0.75 }));
  ridge(canvas, { y: 740, height: 190, fill: mix(NIGHT, '#3d6688', 0.45) });
  ridge(canvas, { y: 760, height: 110, fill: mix(NIGHT, TEAL, 0.2) });
  hill(canvas, 740, 14, darker(NIGHT, 0.1));
  for (let i = 0; i < 9; i++)
    poplar(canvas, canvas.random.between(40, 1560), 770, canvas.random.between(90, 180), '#16263f');
  roofs(canvas, 800, 0.8, '#22335a');
  roofs(canvas, 900, 1.25, '#182344');
}

function milkyWay(canvas: Canvas): void {
  const { between, next, pick } = canvas.random;
  const turn = 'rotate(-34 800 360)';
  canvas.add(
    ellipse(800, 340, 1150, 190, canvas.glow('#7f9fd0', 0.6), { transform: turn }),
    ellipse(860, 340, 800, 100, canvas.glow('#e9c9c4', 0.55), { transform: turn }),
  );
  for (let i = 0; i < 700; i++) {
    const off = (next() + next() + next() - 1.5) * 190;
    canvas.add(
      circle(
        between(-300, 1900),
        340 + off,
        0.7 + next() ** 5 * 2,
        pick(['#fff', '#ffe9c9', '#cfe0ff']),
        { transform: turn, opacity: round(between(0.3, 1)) },
      ),
    );
  }
  for (let i = 0; i < 9; i++) {
    canvas.add(
      ellipse(
        between(300, 1400),
        345 + between(-30, 30),
        between(120, 260),
        between(22, 46),
        canvas.glow('#101c48', 0.7),
        { transform: turn },
      ),
    );
  }
}

function roofs(canvas: Canvas, base: number, size: number, colour: string): void {
  const { between, chance } = canvas.random;
  for (let x = -40; x < 1640; ) {
    const width = between(110, 190) * size;
    const height = between(50, 96) * size;
    const top = base - height;
    const shade = darker(colour, between(0, 0.3));
    canvas.add(
      rect(x, top, width, height + 4, shade),
      rect(x, top, width * 0.06, height, mix(shade, '#8fb0d8', 0.25)),
    );
    if (chance(0.6))
      canvas.add(
        ellipse(x + width / 2, top + 2, width * 0.38, width * 0.3, mix(shade, '#8fb0d8', 0.12)),
        ellipse(x + width * 0.42, top - 6, width * 0.24, width * 0.19, mix(shade, '#8fb0d8', 0.22)),
        rect(x, top, width, width * 0.32, shade),
      );
    if (chance(0.5)) {
      const wx = x + width * between(0.25, 0.6);
      canvas.add(
        circle(wx + 10 * size, base - height * 0.4, 70 * size, canvas.glow('#ffc766', 0.5)),
        arch(wx, base - height * 0.2, 20 * size, 34 * size, '#ffd98a'),
      );
    }
    x += width * between(0.86, 1.15);
  }
}
