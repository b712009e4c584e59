import { type Random, seeded } from './random.ts';
import { element, rect } from './svg.ts';

export const WIDTH = 1600;
export const HEIGHT = 900;

export type Canvas = {
  random: Random;
  /** Puts shapes on top of what is drawn already. */
  add: (...shapes: string[]) => void;
  /** A fill through these colours over the box of the shape it fills. */
  fade: (colours: readonly string[], direction?: 'down' | 'across' | 'slant') => string;
  /** One colour through these opacities over the box of the shape it fills. */
  veil: (
    colour: string,
    opacities: readonly number[],
    direction?: 'down' | 'across' | 'slant',
  ) => string;
  /** A fill that dies away from the middle of the shape it fills. */
  glow: (colour: string, opacity?: number) => string;
  /** A reference for `clip-path`, that keeps what lies inside the given shapes. */
  clip: (shapes: string) => string;
  svg: () => string;
};

const ENDS = {
  down: { x1: 0, y1: 0, x2: 0, y2: 1 },
  across: { x1: 0, y1: 0, x2: 1, y2: 0 },
  slant: { x1: 0, y1: 0, x2: 1, y2: 1 },
};

/** An empty picture of 1600 × 900 whose chance is seeded by its name. */
export function newCanvas(seed: string): Canvas {
  const shapes: string[] = [];
  const definitions: string[] = [];
  const define = (name: string, attributes: Record<string, number>, content: string) => {
    const id = `d${definitions.length}`;
    definitions.push(element(name, { id, ...attributes }, content));
    return `url(#${id})`;
  };
  return {
    random: seeded(seed),
    add: (...more) => void shapes.push(...more),
    fade: (colours, direction = 'down') =>
      define('linearGradient', ENDS[direction], stops(colours)),
    veil: (colour, opacities, direction = 'down') =>
      define(
        'linearGradient',
        ENDS[direction],
        opacities.map((opacity, i) => stop(i / (opacities.length - 1), colour, opacity)).join(''),
      ),
    glow: (colour, opacity = 1) =>
      define(
        'radialGradient',
        {},
        stop(0, colour, opacity) + stop(0.35, colour, opacity * 0.45) + stop(1, colour, 0),
      ),
    clip: (content) => define('clipPath', {}, content),
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
      `<defs>${definitions.join('')}</defs>${rect(0, 0, WIDTH, HEIGHT, '#000000')}${shapes.join('')}</svg>`,
  };
}

function stops(colours: readonly string[]): string {
  return colours.map((colour, i) => stop(i / Math.max(1, colours.length - 1), colour, 1)).join('');
}

function stop(offset: number, colour: string, opacity: number): string {
  return element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
}
