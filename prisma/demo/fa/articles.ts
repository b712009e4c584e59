import type { DemoArticle } from '../types.ts';
import { CITY } from './city.ts';
import { CULTURE } from './culture.ts';
import { ECONOMY } from './economy.ts';
import { HIDDEN } from './hidden.ts';
import { POLITICS } from './politics.ts';
import { SCIENCE } from './science.ts';
import { SEED_ARTICLE } from './seed-article.ts';
import { SPORT } from './sport.ts';

/** Every Persian article of the demo, in no order that matters. */
export const FA_ARTICLES: DemoArticle[] = [
  SEED_ARTICLE,
  ...POLITICS,
  ...ECONOMY,
  ...CITY,
  ...SCIENCE,
  ...CULTURE,
  ...SPORT,
  ...HIDDEN,
];
