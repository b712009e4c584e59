import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const SHIRAZ_METRO: DemoArticle = edition({
  story: 'shiraz-metro-night-service',
  kicker: 'A three-month trial',
  headline: 'Shiraz metro to run past midnight at weekends',
  lead: 'Line 1 of the Shiraz metro will carry passengers until half past midnight on Wednesday, Thursday and Friday nights. The service is on trial, and a survey of passengers will decide whether it stays.',
  body: `Trains will run every twenty minutes in the added hours, and every station on the line will stay open, said Bahram Shakibania, who runs operations at Shiraz Urban Railway. Passenger numbers after 9 p.m. have grown by 18 per cent in six months, he said.

Fares stay the same. Car parks at the four stations nearest the ends of the line will be free from 8 p.m., so that people from the outlying towns can leave their cars there.

## Last trains

| Terminus | Wednesday and Thursday | Friday | Other nights |
| Ehsan | 00:10 | 23:50 | 21:30 |
| Gol-e Sorkh Square | 00:30 | 00:10 | 21:45 |

Shopkeepers in the centre are pleased. The owner of a teahouse near the citadel said that until now his customers had left their tea half drunk to catch the last train. Nurses on the night shift will find it easier to get to work and home again.

> My wife leaves the hospital at half past eleven. Now nobody has to go and fetch her.

Drivers are worried about fatigue. Their representative wants an extra day of rest for anyone who works two late shifts in a row. Shakibania called the request “reasonable” and promised an answer by the end of the month.

Passengers can take the survey in stations and on the [night service page](https://example.org/shiraz-night); the results will be published with the passenger figures.`,
  section: 'city',
  tags: ['Shiraz', 'Metro', 'Public transport'],
  bylines: ['arash-damavandi'],
  publishedAt: { hoursAgo: 0.5 },
  picture: 'metro-line',
  pictureCaption: 'A night train; in the added hours one leaves every twenty minutes',
  pictureAlt: 'A metro train in a lit station with a few passengers on the platform',
  views: 198,
});
