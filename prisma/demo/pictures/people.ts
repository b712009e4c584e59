import type { Canvas } from './canvas.ts';
import {
  BRICK,
  CROCUS,
  darker,
  INK,
  LAPIS,
  OLIVE,
  POMEGRANATE,
  SAFFRON,
  SAND,
  STEEL,
  TEAL,
} from './palette.ts';
import { ellipse, path, placed, rect, stroke } from './svg.ts';

export type Figure = {
  kind?: 'man' | 'woman' | 'child';
  pose?: 'stand' | 'walk' | 'run' | 'reach';
  /** Seen from behind: no face. */
  back?: boolean;
  flip?: boolean;
  coat?: string;
  scarf?: string;
  trousers?: string;
  /** A helmet or cap instead of hair. */
  hat?: string;
  shadow?: number;
};

export const COATS = [
  TEAL,
  LAPIS,
  BRICK,
  POMEGRANATE,
  STEEL,
  OLIVE,
  CROCUS,
  SAFFRON,
  SAND,
] as const;
export const SKINS = ['#d9a57c', '#c98f66', '#e3b48d', '#b97d58'] as const;
export const HAIR = ['#2a211f', '#1c1b22', '#4a372d', '#6d6660'] as const;

/** A person on a ground point, `height` tall. What `figure` leaves open is left to chance. */
export function person(
  canvas: Canvas,
  x: number,
  y: number,
  height: number,
  figure: Figure = {},
): void {
  const { pick, chance } = canvas.random;
  const kind = figure.kind ?? pick(['man', 'woman', 'man', 'woman', 'child'] as const);
  const look = {
    ...figure,
    coat: figure.coat ?? pick(COATS),
    scarf: figure.scarf ?? pick([...COATS, INK, INK]),
    trousers: figure.trousers ?? pick([INK, darker(LAPIS, 0.45), '#4b4038', darker(STEEL, 0.4)]),
    skin: pick(SKINS),
    hair: pick(HAIR),
    pose: figure.pose ?? pick(['stand', 'walk'] as const),
  };
  const size = (height / 100) * (kind === 'child' ? 0.66 : 1);
  const mirror = (figure.flip ?? chance(0.5)) ? -1 : 1;
  canvas.add(
    ellipse(x + height * 0.1, y, height * 0.2, height * 0.035, '#141c2e', {
      opacity: figure.shadow ?? 0.28,
    }),
    placed(x, y, size * mirror, size, kind === 'woman' ? woman(look) : man(look, kind === 'child')),
  );
}

type Look = Required<Pick<Figure, 'coat' | 'scarf' | 'trousers' | 'pose'>> &
  Figure & { skin: string; hair: string };

const LEGS = {
  stand: 'M-9-50L-7.5 0H-1.5L0-40L2 0H8L9-50Z',
  reach: 'M-9-50L-7.5 0H-1.5L0-40L2 0H8L9-50Z',
  walk: 'M-9-50L-15-2L-9 0L0.5-37L9 0H15.5L9-50Z',
  run: 'M-9-50L-13-28L-29-17L-27-11L-7-22L1-38L14-22L11-2L18 0L22-25L9-50Z',
};
const ARMS = {
  stand: 'M-10-78L-13-61L-11.5-47M10-78L13-61L11.5-47',
  walk: 'M-10-78L-15-62L-9-50M10-78L13-62L19-51',
  run: 'M-9-78L-19-66L-12-56M9-78L16-65L25-71',
  reach: 'M-10-78L-13-61L-11.5-47M9-78L17-72L26-78',
};

function man(look: Look, child: boolean): string[] {
  const torso = 'M-11.5-75Q-11-83-3.5-84.5H3.5Q11-83 11.5-75L10-45Q0-42-10-45Z';
  return [
    path(LEGS[look.pose], look.trousers),
    path(torso, look.coat),
    path('M2-84.5H3.5Q11-83 11.5-75L10-45Q6-43.6 3-43.4Z', darker(look.coat, 0.3), {
      opacity: 0.75,
    }),
    stroke(ARMS[look.pose], darker(look.coat, 0.15), 6),
    ...head(look, child ? 1.3 : 1),
  ];
}

function head(look: Look, size: number): string[] {
  const cap = look.hat
    ? [
        path('M-8-94Q-8-104 0-104Q8-104 8-94L11-93.4L11-92H-8Z', look.hat),
        path('M1-104Q8-104 8-94H3Z', darker(look.hat, 0.25)),
      ]
    : [path('M-6.7-91Q-8.4-102 0-102.4Q8.4-102 6.7-91Q6-97 1-97.4Q-4-98-6.7-91Z', look.hair)];
  return [
    placed(0, 0, 1, 1, [rect(-2.6, -88, 5.2, 6, darker(look.skin, 0.18))]),
    placed(0, (size - 1) * 86, size, size, [
      ellipse(0, -93, 6.2, 7.2, look.back ? look.hair : look.skin),
      ...(look.back && !look.hat ? [] : cap),
    ]),
  ];
}

function woman(look: Look): string[] {
  const hem =
    look.pose === 'walk' || look.pose === 'run' ? 'L16-19Q2-15-12-22Z' : 'L13-20Q0-16-13-20Z';
  return [
    path(
      look.pose === 'walk'
        ? 'M-8-26L-11-1L-5 0L0-22L7 0H13L10-26Z'
        : 'M-8-26L-6.5 0H-1.5L0-22L2 0H7L8-26Z',
      look.trousers,
    ),
    path(`M-10-75Q-9.5-82-3-84H3Q9.5-82 10-75${hem}`, look.coat),
    path(`M2-84H3Q9.5-82 10-75L13-20Q8-17.6 5-17.4Z`, darker(look.coat, 0.32), { opacity: 0.7 }),
    stroke(ARMS[look.pose], darker(look.coat, 0.15), 5.6),
    path('M-8.5-81Q-10.5-103.5 0-103.5Q10.5-103.5 8.5-81Q0-73-8.5-81Z', look.scarf),
    ...(look.back ? [] : [ellipse(1.2, -92.3, 4.7, 6.1, look.skin)]),
    path('M-8.5-81Q0-76 8.5-81Q0-71-8.5-81Z', darker(look.scarf, 0.25)),
  ];
}
