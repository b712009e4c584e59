import { wikinews } from './wikinews.ts';

export const LANTERN_FESTIVAL = wikinews({
  page: 'Lantern_Festival_in_Taipei_lights_up_the_night',
  changes: 'shortened',
  story: 'taipei-lantern-festival',
  headline: 'Lantern Festival in Taipei lights up the night',
  lead: 'A fifteen-metre pig that turns to music stands at the heart of this year’s lantern festival in Taipei. The city expects six million visitors by 11 March, and has advice for anyone who dislikes queues.',
  body: `The Taipei City Lantern Festival was off to a bright start on Saturday night as hundreds of thousands of people crowded onto the Chiang Kai-shek Memorial, near downtown Taipei, to see city mayor Hau Lung-bin and other dignitaries flip the switch that lit hundreds of colourful lantern scenes in and around the 240,000-square-metre memorial park.

The centrepiece of this rock concert-like performance is a rotating pig, 15 metres high, equipped with a fog machine, a laser light show and theme music. The theme of this year’s festival is the year of the pig in the twelve-year Chinese zodiac cycle. The animal’s round shape symbolises wealth and good fortune and is believed to bring good luck.

Started in 1990, the Taipei festival continues a 2,000-year-old tradition of light-related festivals marking the end of the Chinese New Year celebrations. Last year over four million visitors attended, and this year the city expects about six million, according to the event’s website.

Lantern scenes fill not only the central square but also the surrounding two-kilometre circumference of the memorial. Each section has a theme: one side is made up of scenes by student groups, while other areas represent the counties of Taiwan. There is even a section of lanterns sponsored by foreign countries.

People carry lanterns given away by the city or bought from street vendors. The many light toys turn the milling crowd into a unique light show that can be watched from the steps of the 70-metre memorial hall.

## How to avoid the crowds

- Walk from NTU Hospital Station or Shandao Station, each about 20 minutes away. Queues at Chiang Kai-shek Memorial Hall Station can be hours long.
- Avoid the weekends.
- Wait until the fourth or fifth day, when the crowds will have dwindled.

A sudden rainstorm on Sunday night sent a mass of people to the station and backed the queues up into the street. The festival runs through 11 March.`,
  section: 'city',
  tags: ['Taipei', 'Lantern Festival', 'New Year', 'Public transport'],
  bylines: ['city-desk'],
  publishedAt: '2007-03-05T08:00:00Z',
  picture: 'night-sky',
  pictureCaption: 'The festival marks the end of the New Year celebrations',
  pictureAlt: 'A night sky with stars above a dark horizon',
  views: 1906,
});
