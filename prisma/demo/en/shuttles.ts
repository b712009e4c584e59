import { wikinews } from './wikinews.ts';

export const SHUTTLES = wikinews({
  page: 'NASA_celebrates_30th_anniversary_of_first_shuttle_launch;_announces_new_homes_for_retired_shuttles',
  changes: 'shortened',
  story: 'nasa-shuttles-new-homes',
  headline: 'NASA announces new homes for the retired space shuttles',
  lead: 'Thirty years to the day after the first shuttle flew, NASA has named the four places where the orbiters will end their journeys. Houston and Seattle had hoped to be among them.',
  body: `NASA celebrated the launch of the first space shuttle on Tuesday at an event at the Kennedy Space Center in Cape Canaveral, Florida. On 12 April 1981, Space Shuttle Columbia lifted off from there on STS-1, the first space shuttle mission.

The ceremony was held outside the hangar of Space Shuttle Atlantis, which is being prepared for STS-135, the last mission of all. There, NASA Administrator Charles Bolden announced who would be given the orbiters once the programme ends.

## Who gets which

- **Enterprise**, the prototype, moves from the Udvar-Hazy Center near Washington to the Intrepid Sea-Air-Space Museum in New York City.
- **Discovery**, retired last month after its 39th mission, takes its place at the Udvar-Hazy Center.
- **Endeavour**, which flies once more at the end of the month, goes to the California Science Center in Los Angeles.
- **Atlantis** will go on display at the Kennedy Space Center Visitor Complex after its last flight.

“We want to thank all of the locations that expressed an interest in one of these national treasures,” said Bolden to a crowd that contained many of the centre’s employees.

> This was a very difficult decision, but one that was made with the American public in mind.

Not all were pleased. “Houston has played a critical role throughout the life of the space shuttle, but it is clear political favors trumped common sense and fairness,” said US Senator John Cornyn, Republican of Texas, in a statement on the rejection of Johnson Space Center.

The Museum of Flight in Seattle had gone so far as to build a new building to house an orbiter. It will receive the full fuselage trainer instead. Governor Chris Gregoire of Washington called it “a true win for our dynamic museum”, since visitors will be able to climb aboard, which the shuttles themselves do not allow.

NASA is also offering shuttle heat shield tiles to schools and universities that want to share a piece of space history with their students. The anniversary coincided with the 50th anniversary of the first manned space flight, when Yuri Gagarin lifted off aboard Vostok 1.`,
  section: 'science',
  tags: ['NASA', 'Space shuttle', 'Museums', 'Spaceflight'],
  bylines: ['science-desk'],
  publishedAt: '2011-04-13T12:40:00Z',
  picture: 'night-sky',
  pictureCaption: 'The shuttles flew for thirty years; museums will keep them',
  pictureAlt: 'A night sky full of stars above a dark horizon',
  views: 4102,
});
