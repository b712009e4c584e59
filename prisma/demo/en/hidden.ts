import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

/** What readers must not see yet. */
export const HIDDEN: DemoArticle[] = [
  edition({
    story: 'draft-night-bus-survey',
    headline: 'Draft: what passengers want from night buses',
    lead: 'The figures still have to be checked against the survey itself; the second paragraph needs a name.',
    body: `More than half of those who answered want a night bus to the university hospital before anything else.

The operator has not yet replied to our questions about drivers and cost.

[The survey form](https://example.org/night-bus) has arrived, but the answers by district have not.`,
    section: 'city',
    tags: ['Buses', 'Public transport'],
    bylines: ['arash-damavandi'],
    publishedAt: { hoursAgo: 4 },
    picture: 'metro-line',
    pictureCaption: 'A night train; buses would take passengers on from here',
    pictureAlt: 'A metro train in a lit station',
    views: 0,
    state: 'draft',
  }),
  edition({
    story: 'scheduled-museum-late-opening',
    kicker: 'From tomorrow',
    headline: 'Museum of glass to stay open until ten on Thursdays',
    lead: 'A small museum of glass will keep its doors open late once a week, with the lamps turned low and one gallery lit by nothing but what is in it.',
    body: `The late evenings begin tomorrow and run for eight weeks. Groups are limited to 25, and visitors are lent a torch at the door.

Two glassblowers will work in the courtyard from seven o’clock. What they make is sold on the spot to pay for the heating of their furnace.

> You see glass best when there is hardly any light.

[Free tickets](https://example.org/glass-evenings) can be booked from tomorrow morning.`,
    section: 'culture',
    tags: ['Museums', 'Glass'],
    bylines: ['culture-desk'],
    publishedAt: { hoursAgo: -17 },
    picture: 'museum',
    pictureCaption: 'One gallery will be lit by nothing but what is in it',
    pictureAlt: 'A museum hall with lit glass cases',
    views: 0,
    state: 'scheduled',
  }),
];
