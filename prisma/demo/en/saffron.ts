import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const SAFFRON: DemoArticle = edition({
  story: 'saffron-export-qaen',
  headline: 'Qaen saffron goes to market with papers of its own',
  lead: 'A growers’ cooperative in eastern Iran now puts a code on every packet that leads to the field, the harvest week and the laboratory grade. Exporters say that is what buyers abroad ask for.',
  body: `The buyer scans the code with a phone and reaches a page, in three languages, with the grower’s name, the village, the day the flowers were picked and the test result. If the packet has been opened or registered before, the page gives a warning.

For a one-gram packet the scheme costs less than half a per cent of the price, said Farzaneh Ghohestani, who manages the cooperative in Qaen, South Khorasan. Growers with less than half a hectare pay nothing in the first year.

## What the harvest was made of

| Grade | How to tell it | Share of this year’s harvest |
| Negin | Red threads, unbroken | 31 per cent |
| Sargol | Red threads, a few broken | 44 per cent |
| Poushal | Red with a little yellow | 19 per cent |
| Dasteh | Whole threads with the style | 6 per cent |

Growers say the real gain lies elsewhere. A test before the sale has cut short the haggling over grades, which used to be set by the buyer.

> With the laboratory sheet in my hand, nobody tells me any more that my saffron is poushal.

The laboratory is shared by three cooperatives, and each sample is answered in two days. In the harvest weeks, appointments run until midnight.

An exporter in Birjand believes that the papers alone will not raise the price. “But they give the customer a way back,” he said, “and a customer who comes back is worth more than a new one.”

Next year the cooperative wants to bring barberries into the same system.`,
  section: 'economy',
  tags: ['Saffron', 'Qaen', 'Exports', 'Cooperatives'],
  bylines: ['kaveh-radmanesh'],
  publishedAt: { hoursAgo: 3.8 },
  revisedHoursLater: 1,
  picture: 'saffron-field',
  pictureCaption: 'Saffron flowers are picked before the sun is up',
  pictureAlt: 'A field of purple saffron flowers with low hills in the distance',
  views: 731,
  comments: [
    {
      name: 'Margit',
      text: 'I bought a packet in Vienna and the code worked. Seeing the name of the village was the best part.',
      hoursLater: 0.6,
      status: 'published',
      likes: 26,
      dislikes: 0,
    },
    {
      name: 'Tom H',
      text: 'So what stops somebody copying the code onto a hundred fake packets?',
      hoursLater: 0.9,
      status: 'published',
      likes: 14,
      dislikes: 2,
      replies: [
        {
          name: 'Kaveh Radmaneshpour',
          text: 'The page warns you if a code has been registered before, so a copy gives itself away at the second scan. It does not protect the first buyer.',
          hoursLater: 1.7,
          status: 'published',
          likes: 18,
          dislikes: 0,
          staff: true,
        },
      ],
    },
    {
      name: 'wholesale spice',
      text: 'Cheapest saffron in bulk, message us today, example.com/bulk',
      hoursLater: 2,
      status: 'spam',
    },
    {
      name: 'Ali',
      text: 'Does the cooperative ship small orders to Canada?',
      hoursLater: 3,
      status: 'pending',
    },
  ],
});
