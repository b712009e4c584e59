import { wikinews } from './wikinews.ts';

export const WORLD_CUP = wikinews({
  page: 'FIFA_World_Cup_2018_day_five%3A_Sweden%2C_Belgium%2C_England_win_three_points',
  changes: 'shortened',
  story: 'world-cup-2018-day-five',
  headline: 'FIFA World Cup 2018 day five: Sweden, Belgium, England win three points',
  lead: 'A penalty after a look at the video, three goals in half an hour and a corner in stoppage time decided the three matches of day five in Russia. England had to wait longest.',
  body: `On day five of the 2018 FIFA World Cup, Sweden defeated South Korea 1–0; Belgium defeated debutants Panama 3–0; and Tunisia lost 1–2 to England, with a late goal from English captain Harry Kane.

| Match | Score | Place | Man of the Match |
| Sweden – South Korea | 1–0 | Nizhny Novgorod | Andreas Granqvist |
| Belgium – Panama | 3–0 | Sochi | Romelu Lukaku |
| Tunisia – England | 1–2 | Volgograd | Harry Kane |

## Sweden, after a look at the video

Sweden had more of the ball, and Marcus Berg missed a chance to put them in the lead in the 20th minute, but neither side could open the scoring in the first half.

In the 62nd minute Kim Min-woo conceded a penalty, which referee Joel Aguilar awarded after confirming with the video assistant referee. Swedish captain Andreas Granqvist scored from the spot. In injury time, Hwang Hee-chan’s header went wide to the left, missing a chance to equalise. It was Sweden’s first victory in their opening match of the World Cup since 1958.

## Lukaku twice

Belgium attacked from the start through Romelu Lukaku, Yannick Carrasco and Dries Mertens. Just two minutes into the second half, Mertens scored from a volley. Lukaku headed in Kevin De Bruyne’s assist in the 69th minute and scored again six minutes later, this time from Eden Hazard’s. Five Panamanian players were booked.

> It was a very emotional day. This is the fifth time I’ve been at a World Cup but it felt like the first.

So said Hernán Darío Gómez, Panama’s coach, after the match.

## Kane at the last

Kane opened the scoring for England with a close-range shot. Four minutes later Tunisia’s goalkeeper, Mouez Hassen, went off injured. Kyle Walker gave away a penalty in the 33rd minute, and Ferjani Sassi made it 1–1. In injury time, Kane scored his second from a corner.

“If we were to get a draw it would have been an excellent result for us,” said Nabil Maaloul, Tunisia’s coach. “But hopefully this will lead to higher levels of concentration in the coming games.”`,
  section: 'sport',
  tags: ['Football', 'World Cup 2018', 'England', 'Belgium', 'Sweden'],
  bylines: ['sport-desk'],
  publishedAt: '2018-06-18T22:30:00Z',
  picture: 'football-pitch',
  pictureCaption: 'Three matches, three cities, seven goals',
  pictureAlt: 'A football pitch with white lines and a stand for spectators',
  views: 3871,
});
