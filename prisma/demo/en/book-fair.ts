import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const BOOK_FAIR: DemoArticle = edition({
  story: 'children-book-fair',
  kicker: 'Report from a fair without stalls',
  headline: 'In Kermanshah, a book fair where you sit on the floor and read',
  lead: 'At the children’s book fair in Kermanshah, 120 publishers have built reading corners instead of stalls. Children take off their shoes, pick a book, and nobody says “don’t touch”.',
  body: `The hall is large and quiet. Cushions lie on the kilims, and the shelves reach no higher than a grown-up’s waist. A book that has been read goes into a basket labelled “I’m tired, find me my place”.

Publishers did not believe in it at first, said Behnaz Taqbostani, the fair’s secretary. “They said the books would be ruined. So we promised to buy every book that was. Up to today we have bought seven.”

## Stories in two languages

There are four story hours a day, two in Kurdish and two in Persian. The storytellers are volunteer grandparents, and sometimes they put the ending to a vote.

A publisher from Sanandaj said that he sold less here than at an ordinary fair. “But I see on which page a child laughs and where she skips ahead,” he said. “No statistics ever gave me that.”

## Give a book, take a book

At the swap table any sound book may be exchanged for another. The most treasured shelf holds books in which the last owner has left a letter for the next reader.

> I have read this three times. The end makes you cry but it gets better.\\
> Baran, aged 9

::: The fair at a glance
- 120 publishers, no stalls
- Four story hours a day, in Kurdish and Persian
- Afterwards a library bus goes to thirty villages

![A child on a kilim between low bookshelves|A reading corner at ten in the morning|Tahririeh illustration](book-fair)
![A school yard with a tree and a bench|The yard next door, for the time between two stories|Tahririeh illustration](school-yard)
![A stage with a red curtain|The stage, which is a cinema by night|Tahririeh illustration](theatre)

At night the stage is a cinema. The first film was “Big Buck Bunny”, a short animation that its makers have given to everybody:

@ https://www.youtube.com/watch?v=aqz-KE-bpKQ

A teacher who had come from Harsin with 28 pupils has changed her plans. “We were to go home at noon,” she said. “Nobody got on the bus.”

After the fair a library bus will set out for thirty villages and stay half a day in each. [This page](https://example.org/book-bus) has its timetable.`,
  section: 'culture',
  tags: ['Children’s books', 'Kermanshah', 'Book fairs', 'Storytelling'],
  bylines: ['parisa-golzari'],
  publishedAt: { hoursAgo: 5.2 },
  picture: 'book-fair',
  pictureCaption: 'The shelves reach no higher than a grown-up’s waist',
  pictureAlt: 'Low bookshelves and children sitting on kilims, reading',
  views: 573,
  label: 'report',
});
