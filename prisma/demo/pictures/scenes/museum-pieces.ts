import { BRICK, CREAM, darker, LAPIS, lighter, mix, SAFFRON, TURQUOISE } from '../palette.ts';
import { circle, ellipse, path, stroke } from '../svg.ts';

/** A turquoise glazed jug, drawn round the middle of its shelf like the other pieces. */
export function jug(): string[] {
  return [
    ellipse(0, -140, 60, 8, '#3a2b2b', { opacity: 0.5 }),
    path(
      'M-22-330H22L16-290Q70-260 62-200Q52-146 26-142H-26Q-52-146-62-200Q-70-260-16-290Z',
      TURQUOISE,
    ),
    path('M4-330H22L16-290Q70-260 62-200Q52-146 26-142H10Q44-200 4-290Z', darker(TURQUOISE, 0.3)),
    stroke('M18-316Q80-320 54-244', darker(TURQUOISE, 0.2), 10),
    stroke('M-60-214Q0-190 60-214', SAFFRON, 6),
    stroke('M-56-240Q0-216 57-240', CREAM, 4),
  ];
}

/** A lapis bowl on a foot. */
export function bowl(): string[] {
  return [
    ellipse(0, -142, 50, 8, '#3a2b2b', { opacity: 0.5 }),
    path('M-30-142H30L22-166H-22Z', darker(LAPIS, 0.3)),
    path('M-104-250Q-92-166 0-162Q92-166 104-250Z', LAPIS),
    path('M10-162Q92-166 104-250H60Q60-180 10-162Z', darker(LAPIS, 0.3)),
    ellipse(0, -250, 104, 22, lighter(CREAM, 0.4)),
    ellipse(0, -248, 90, 16, mix(LAPIS, TURQUOISE, 0.5)),
    stroke('M-92-214Q0-186 92-214', SAFFRON, 5),
  ];
}

/** A golden drinking horn that ends in an animal. */
export function rhyton(): string[] {
  const gold = SAFFRON;
  return [
    ellipse(0, -140, 70, 8, '#3a2b2b', { opacity: 0.5 }),
    path('M-86-330L-14-344Q-10-240 34-196H84V-142H-10Q-70-180-86-330Z', gold),
    path('M-40-339L-14-344Q-10-240 34-196H84V-170H20Q-30-220-40-339Z', lighter(gold, 0.35)),
    path('M70-204Q104-250 92-190L108-160L84-142H60Z', darker(gold, 0.12)),
    stroke('M78-204Q60-262 96-270', BRICK, 8),
    circle(86, -184, 4, '#33241c'),
    stroke('M-84-310L-14-322M-80-284L-10-298', darker(gold, 0.35), 5),
  ];
}
