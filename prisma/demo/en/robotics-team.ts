import { wikinews } from './wikinews.ts';

export const ROBOTICS_TEAM = wikinews({
  page: 'After_visa_snags%2C_all-girl_Afghan_team_honored_for_%27courageous_achievement%27_at_international_robotics_competition',
  changes: 'shortened',
  story: 'afghan-robotics-team',
  headline: 'Afghan girls’ robotics team honoured for “courageous achievement”',
  lead: 'They had two weeks to build their robot and a day to test it, and were refused a visa twice. Six girls from Herat go home from Washington with a silver medal.',
  body: `A group of Afghan teenagers was awarded a silver medal for “courageous achievement” on Tuesday in the FIRST Global Challenge Robot Olympics in Washington, D.C. The six-member team, which consists entirely of girls, had been denied visas to enter the United States until last week.

The FIRST Global competition (For Inspiration and Recognition of Science and Technology) was founded by Dean Kamen to encourage interest in applied science, technology, engineering and mathematics in young people.

## Blue for water, orange for pollution

This year’s theme was water security. The robots were required to recognise, pick up, carry and deposit balls coloured blue and orange to represent water and pollution. Teams were arranged in groups of three, and the group whose robots collectively earned the most points won the match.

In its first match, the Afghan robot, named “Better Idea of Afghan Girls”, scored one or two points for an alliance with the Gabonese and Estonian teams, according to the coach, Alireza Mehraban. The European team won the competition overall, with silver going to Poland and bronze to Armenia.

## A long way round

Even applying for a visa required the entire team to travel about 800 kilometres from Herat to Kabul. They made the trip twice and were turned down both times. US officials, citing privacy rules, have not said why. After President Donald Trump personally asked for help in the matter, the girls were granted “parole” status on the grounds that their entry would be a “significant public benefit”.

Theirs was not the only trouble among the 163 teams. Teams from Morocco and Iran had difficulties getting themselves or their robots across the border, and Estonia had to rebuild its robot entirely after the original disappeared in transit. A team of Syrian refugees gave its country as “Hope” and named its robot “Robogee”.

Every team was sent a collection of parts roughly four months in advance. The Afghan team’s were delayed, leaving two weeks to assemble the robot and one day to test it before it was packed up and mailed.

This was the first FIRST Global competition. Next year’s is scheduled to take place in Mexico City.`,
  section: 'science',
  tags: ['Robotics', 'Afghanistan', 'Students', 'Girls in science'],
  bylines: ['science-desk'],
  publishedAt: '2017-07-18T22:10:00Z',
  revisedHoursLater: 11,
  picture: 'factory-floor',
  pictureCaption: 'The team had two weeks in the workshop',
  pictureAlt: 'Work tables and machines in a workshop lit from above',
  views: 5236,
});
