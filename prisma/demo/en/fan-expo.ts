import { wikinews } from './wikinews.ts';

export const FAN_EXPO = wikinews({
  page: 'Pop_culture_celebrated_at_Fan_Expo_Canada_2016_in_Toronto',
  changes: 'shortened',
  story: 'fan-expo-toronto',
  headline: 'Pop culture celebrated at Fan Expo Canada 2016 in Toronto',
  lead: 'Margaret Atwood came with a comic, Stan Lee came to say goodbye, and thousands came dressed as somebody else. A weekend in the halls of one of North America’s most popular fan conventions.',
  body: `The 22nd Fan Expo Canada took place at the Metro Toronto Convention Centre at the weekend, attracting thousands to the event, one of the most popular in North America. Crossing between science fiction, horror, anime, fantasy and comics, it sprawled through all corners of the building.

Atwood, a Booker Prize winner, was there to launch her graphic novel *Angel Catbird*, with illustrator Johnnie Christmas. Lee was making his final Canadian convention appearance, part of a larger farewell tour. Mark Hamill’s schedule included a panel with Kevin Conroy, the voice of Batman in *Batman: The Animated Series*, in which the *Star Wars* lead played the Joker.

## Fifty thousand dollars and a headset

The Northern Arena Esports Championship ran throughout the weekend in a packed hall. Even the early rounds were well attended, with live colour commentary. In the finals the US team Cloud9 and Immortals, from Brazil, both unbeaten, faced off in *Counter-Strike: Global Offensive*; the Brazilian team won the championship and $50,000.

Play was delayed in the third round of the finals, when one Immortals player was caught with their headset off. After nearly half an hour the team was docked a point, leading to a sudden but temporary rush of success by the US team.

## Comics for the children’s ward

The Canadian garrison of the 501st Legion returned with its photo-ops, with proceeds to the Make-A-Wish Foundation. Comic Corps of Canada, a volunteer organisation, collected comics for children and youth in hospital, and raised funds through raffles and button sales.

The thousands of cosplay outfits on parade offered a tremendous cross-section of genres and eras of pop culture. The majority had at least some elements made from scratch. Wikinews spoke with a cosplayer going by the name “The Katherinator”, who was waiting for a photographer in the gardens in a new *Epic Mickey* costume. With shoes as wide as a forearm and a rigid torso of carved foam, she remained exuberant even when caught in the traffic between halls, many hours into wearing the outfit.`,
  section: 'culture',
  tags: ['Comics', 'Toronto', 'Cosplay', 'Video games'],
  bylines: ['culture-desk'],
  publishedAt: '2016-09-07T14:30:00Z',
  picture: 'theatre',
  pictureCaption: 'Panels, costumes and a championship shared the stage',
  pictureAlt: 'A theatre stage with a red curtain',
  views: 1377,
});
