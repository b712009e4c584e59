import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const BIRD_COUNT: DemoArticle = edition({
  story: 'wetland-bird-count',
  headline: 'Winter count finds 41,000 birds in a Caspian wetland',
  lead: 'Volunteers and rangers have counted 41,000 waterbirds of 63 species at Gol-Chal, near Gorgan, five thousand more than last winter. A duck that had not been seen for three winters is back.',
  body: `The count took two days and 58 people at 14 stations. Two people count each flock separately; if they differ by more than ten per cent, it is counted a third time.

The good news of the year was the white-headed duck, which nobody had seen here for three winters. Fifteen birds of this endangered species were found far from the shore, among the northern reeds.

Goli Torkamanzadeh, a bird specialist, puts the rise down mainly to the autumn rain. “When the water comes up, there is food for everyone,” she said. “But abandoned nets and the noise of motor boats are still our problem.”

## If you go to watch

- Leave the car on the road and stay a hundred metres from the reeds.
- Bring no drone: to a bird, a drone is an eagle.
- Do not feed bread to the birds.

The results will be compared with those of other wetlands south of the Caspian Sea, and the [full table of species](https://example.org/gol-chal-count) is open to all.`,
  section: 'science',
  tags: ['Wetlands', 'Migratory birds', 'Gorgan', 'Environment'],
  bylines: ['taraneh-kouhsar'],
  publishedAt: { hoursAgo: 12.5 },
  picture: 'wetland',
  pictureCaption: 'Birds over the reeds; two people count each flock separately',
  pictureAlt: 'A calm wetland with reeds and birds in flight',
  views: 488,
});
