import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const DESERT_MARATHON: DemoArticle = edition({
  story: 'desert-marathon-lut',
  headline: 'At dawn in the Lut, 42 kilometres among pillars of clay',
  lead: 'Three hundred and ten runners from 14 countries ran the Lut desert marathon among the kaluts near Shahdad. They set off at 5.30 a.m., to be done before the heat.',
  body: `It was still dark, and the headlamps drew a thread of light between the kaluts, the ridges and pillars that the wind has cut into the desert. It was six degrees at the start and twenty-seven at the end.

Sina Kavirpour was the first across the line, in 3:04:21. Hana Daryabari won the women’s race in 3:29:50.

The hardest part was kilometre 31, Kavirpour said. “The sand goes soft and you think you’re running backwards. I recited poems until it was over.”

## One bottle to the finish

Each runner carries one bottle and fills it at seven stations along the way. There are no disposable cups, and dropping litter costs five minutes. Nobody was penalised this year.

Most of the runners had spent the night in the homes of Shahdad families, who made the breakfast before the race of dates and local bread. Eighty volunteers from the area watched over the course.

Three runners were treated for cramp, and all three are well.`,
  section: 'sport',
  tags: ['Marathon', 'Lut desert', 'Shahdad', 'Running'],
  bylines: ['bardia-sepehri'],
  publishedAt: { hoursAgo: 6.8 },
  picture: 'desert-road',
  pictureCaption: 'The course near Shahdad',
  pictureAlt: 'A narrow track across a desert plain with clay ridges in the morning light',
  views: 364,
  comments: [
    {
      name: 'Bib 204',
      text: 'Our host family got up at three to bake for us. I came 204th and have never been happier about a race.',
      hoursLater: 2.5,
      status: 'published',
      likes: 41,
      dislikes: 0,
    },
    {
      name: 'Priya',
      text: 'How do you enter for next year?',
      hoursLater: 3.1,
      status: 'published',
      likes: 6,
      dislikes: 0,
    },
  ],
});
