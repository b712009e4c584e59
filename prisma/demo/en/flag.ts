import { wikinews } from './wikinews.ts';

export const FLAG = wikinews({
  page: 'New_Zealand_begins_process_to_consider_changing_national_flag_design',
  changes: 'edited',
  story: 'new-zealand-flag',
  headline: 'New Zealand begins process to consider changing national flag design',
  lead: 'New Zealanders have been asked to draw a flag of their own, and will then be asked whether they want one at all. The answer will take two referendums and about NZ$26 million.',
  body: `On Tuesday, the New Zealand government announced the start of a public process to suggest designs for a new national flag, and to determine whether citizens would prefer it over the current one.

The current flag is partially based on the United Kingdom’s; the new one would be unique to New Zealand. The government’s Flag Consideration Project has planned a number of conferences and roadshows, with the first meeting set to take place in Christchurch on 16 May.

According to the *New Zealand Herald*, Emeritus Professor John Burrows, the chairman of the project’s panel of twelve, said New Zealand’s flag has never before been open to public choice. He also said resources and kits would be accessible for schools and communities.

> For example, schools can run their own flag discussions and referendums to mirror the formal process as part of their own learning exercise.

People were encouraged to submit their designs online and suggest what the flag should mean. Names of participants would be engraved, at their option, on a flagpole monument to be built in the nation’s capital, Wellington.

Prime Minister John Key said he believes redesigning the flag now has a “strong rationale”. He promoted the campaign for a unique New Zealand flag on Waitangi Day, 6 February, this year. Of the public process, he said, “In the end I’ll have one vote in each referendum just like every other New Zealander on the electoral roll.”

## Two votes

1. The first referendum, from 20 November to 11 December, selects a single new design out of about four finalists.
2. Early in 2016, voters then choose between the new flag and their current one.

A recent poll found only a quarter of citizens favoured changing the flag, down from forty per cent the year before.`,
  section: 'politics',
  tags: ['New Zealand', 'National flags', 'Referendums'],
  bylines: ['politics-desk'],
  publishedAt: '2015-05-07T06:20:00Z',
  picture: 'mountain',
  pictureCaption: 'A design unique to New Zealand is to be found by 2016',
  pictureAlt: 'A mountain with snow on its peak above a plain',
  views: 1544,
  comments: [
    {
      name: 'Aroha',
      text: 'My class of nine-year-olds has drawn 27 flags already. Twenty-two of them have a sheep on them.',
      hoursLater: 4,
      status: 'published',
      likes: 58,
      dislikes: 1,
    },
    {
      name: 'Graeme, Dunedin',
      text: 'Twenty-six million would buy a lot of hospital beds.',
      hoursLater: 6,
      status: 'published',
      likes: 39,
      dislikes: 17,
      replies: [
        {
          name: 'Pauline',
          text: 'True, but you cannot ask a whole country something important for free.',
          hoursLater: 9,
          status: 'published',
          likes: 12,
          dislikes: 8,
        },
      ],
    },
    {
      name: 'keep it',
      text: 'Anyone who votes for this is a traitor and should leave the country',
      hoursLater: 7,
      status: 'rejected',
      policyLine: 2,
    },
  ],
});
