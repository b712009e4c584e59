import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const CHABAHAR: DemoArticle = edition({
  story: 'chabahar-cold-store',
  headline: 'In Chabahar, small boats can rent the cold by the crate',
  lead: 'A cold store for 4,000 tonnes has opened beside the port of Chabahar, on Iran’s south-eastern coast. Fishers with small boats may rent space by the crate and by the day.',
  body: `Until yesterday a fisher who put to sea in an eight-metre boat had two choices: sell the same morning or buy ice. The ice, fishers say, could cost as much as a third of the price of the catch.

In the new store the smallest unit is one twenty-kilogram crate for one day. “Now I have time to wait until the price is right,” said Dadmohammad Tisinejad, a member of the fishers’ union.

The roof is covered with solar panels, which supply a quarter of the power. The temperature of each hall is shown on a board outside, and the owner of a crate may read the book of what goes in and out.

## One wish is left

The union wants a second store, even a smaller one, in Konarak. The road between the two ports is short, but fish cannot be driven along it in the heat in an open pickup.

The project’s manager said that a study of the site had been finished. If an investor is found by the end of the year, building will take nine months.`,
  section: 'economy',
  tags: ['Chabahar', 'Fisheries', 'Ports'],
  source: 'kavir',
  sourceUrl: 'https://kavir.example/chabahar-cold-store',
  bylines: ['economy-desk'],
  publishedAt: { hoursAgo: 16 },
  picture: 'port',
  pictureCaption: 'A dhow at the quay; the cold store is 200 metres away',
  pictureAlt: 'A port with cranes and a wooden dhow in calm water',
  views: 324,
});
