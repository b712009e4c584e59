import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const SISTER_CITIES: DemoArticle = edition({
  story: 'sister-cities-isfahan',
  headline: 'Sister cities leave Isfahan with one page on water and old houses',
  lead: 'Delegates of nine cities ended three days of talks in Isfahan by signing a short statement on water, historic quarters and the exchange of students.',
  body: `The statement is a single page with seven clauses. The first commits the member cities to measuring their water use by the same method every year and comparing the results.

Another concerns old houses. Each city will run a workshop for young restorers and take three apprentices from the others. A group of architecture students will also spend a month of every summer as guests of a second city.

## Four working groups

1. Water and rivers
2. Historic quarters and restoration
3. Students and schools
4. Slow tourism

The groups will meet online every three months and make their reports public, said Anahita Sepahanpour, secretary of the meeting. The next host will be chosen by lot.

Alongside the talks, old photographs of the bridges of all nine cities went on show in one of Isfahan’s historic houses. The exhibition stays open for another month, and entry is free.`,
  section: 'politics',
  tags: ['Isfahan', 'Sister cities', 'Water', 'Heritage'],
  bylines: ['politics-desk'],
  publishedAt: { hoursAgo: 20 },
  picture: 'city-skyline',
  pictureCaption: 'The skyline of the host city on the last evening of the meeting',
  pictureAlt: 'A city skyline with a dome and a minaret in the light of sunset',
  views: 286,
});
