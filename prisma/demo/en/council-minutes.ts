import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const COUNCIL_MINUTES: DemoArticle = edition({
  story: 'council-minutes-online',
  kicker: 'Twelve mid-sized cities agree',
  headline: 'Council minutes to go online within ten days',
  lead: 'The councils of twelve mid-sized Iranian cities have agreed to publish the minutes and votes of every meeting within ten days, in one open format that all of them will share.',
  body: `The agreement was signed at the Forum of Mid-Sized City Councils, a voluntary body set up three years ago for the exchange of experience. The forum’s secretariat will keep the common archive, and a copy always stays in the city itself.

“A citizen should not need to know somebody to find out where the budget for her street went,” said Shahrzad Mehrazin, the forum’s secretary. Each decision will appear with the vote of every member, the annexes and the reasons given against it.

## What will be published

- The agenda, two days before the meeting
- The text of each decision and the vote of every member
- Annexed contracts, except for what the law makes confidential
- A list of those who spoke

Kiarash Balouchzadeh, who researches public data, calls the agreement a good step and warns that a picture of a signed sheet of paper is no use to anyone. “If you can’t search the text,” he said, “publishing it only moves it from one shelf to another.”

The agreement answers that concern: every document has to be text, with an identifier of its own that survives a change of web address.

Six cities begin this month; the other six have until the spring. [The shared format and a sample set of minutes](https://example.org/council-format) are open to all.`,
  section: 'politics',
  tags: ['City councils', 'Transparency', 'Open data'],
  bylines: ['politics-desk'],
  publishedAt: { hoursAgo: 1.4 },
  picture: 'parliament-hall',
  pictureCaption: 'A council chamber; votes will be published by name',
  pictureAlt: 'A hall with seats in a half circle facing the speaker’s stand',
  views: 412,
});
