import type { DemoArticle } from '../types.ts';
import { ANTS } from './ants.ts';
import { BIRD_COUNT } from './bird-count.ts';
import { BOOK_FAIR } from './book-fair.ts';
import { CHABAHAR } from './chabahar.ts';
import { COUNCIL_MINUTES } from './council-minutes.ts';
import { CROPS } from './crops.ts';
import { DESERT_MARATHON } from './desert-marathon.ts';
import { FAN_EXPO } from './fan-expo.ts';
import { FLAG } from './flag.ts';
import { HIDDEN } from './hidden.ts';
import { INNOVATION_FACTORY } from './innovation-factory.ts';
import { IODINE } from './iodine.ts';
import { LANTERN_FESTIVAL } from './lantern-festival.ts';
import { LIBRIVOX } from './librivox.ts';
import { OLD_BROWSER } from './old-browser.ts';
import { ROBOTICS_TEAM } from './robotics-team.ts';
import { SAFFRON } from './saffron.ts';
import { SHIRAZ_METRO } from './shiraz-metro.ts';
import { SHUTTLES } from './shuttles.ts';
import { SISTER_CITIES } from './sister-cities.ts';
import { TRAINING_HOSPITAL } from './training-hospital.ts';
import { WORLD_CUP } from './world-cup.ts';

/** Every English article of the demo, in no order that matters. */
export const EN_ARTICLES: DemoArticle[] = [
  INNOVATION_FACTORY,
  COUNCIL_MINUTES,
  SISTER_CITIES,
  SHIRAZ_METRO,
  SAFFRON,
  CHABAHAR,
  TRAINING_HOSPITAL,
  BIRD_COUNT,
  BOOK_FAIR,
  DESERT_MARATHON,
  LANTERN_FESTIVAL,
  FLAG,
  CROPS,
  OLD_BROWSER,
  IODINE,
  ANTS,
  SHUTTLES,
  ROBOTICS_TEAM,
  FAN_EXPO,
  LIBRIVOX,
  WORLD_CUP,
  ...HIDDEN,
];
