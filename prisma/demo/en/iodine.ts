import { wikinews } from './wikinews.ts';

export const IODINE = wikinews({
  page: 'Australian_children_suffering_from_iodine_deficiency',
  changes: 'shortened',
  story: 'australia-iodine-study',
  headline: 'Australian children suffering from iodine deficiency',
  lead: 'Nearly half of Australia’s primary school children get too little iodine, a national study has found. Its authors say the cure is as plain as the salt on the table.',
  body: `Almost half of all Australian primary school children are mildly to moderately iodine deficient, researchers say. A lack of iodine can hold back the growth of body and mind.

The results of the Australian National Iodine Nutrition Study, published in the *Medical Journal of Australia* this week, have prompted calls for all edible salt to be iodised. Adding the mineral to salt, the authors say, is the simplest and most effective way of preventing iodine deficiency disorders.

A cross-sectional survey of 1,709 schoolchildren aged 8–10 years, from 88 schools, was carried out in New South Wales, Victoria, South Australia, Western Australia and Queensland between July 2003 and December 2004. Tasmania, where a voluntary programme puts iodised salt in bread, was excluded.

## Where the iodine went

Most iodine in food comes from seafood, milk and iodised salt. The decline appears to be due to changes in the dairy industry, where chlorine-containing sanitisers have replaced iodine-containing ones. Iodine released from these chemicals into milk has been the major source of dietary iodine in Australia for at least four decades. Another factor is that less iodised salt is eaten; few if any food manufacturers use it.

Professor Cres Eastman, director of the study, says iodine is added to only 10 per cent of Australian salt, in contravention of a World Health Organization recommendation that all salt be iodised. Manufacturers could easily remedy the situation, he says, in line with the United States and most European countries.

> I suspect they won’t do that on a voluntary basis, we’ve tried so far and haven’t succeeded, so we’ve convinced the Food Standards of Australia and New Zealand that all salt should be iodised.

More than two billion people around the world live in areas prone to iodine deficiency. The WHO calls it the world’s most prevalent, yet easily preventable, cause of brain damage.

Lydia Buchtmann, for Food Standards Australia New Zealand, says it is looking at mandatory guidelines by the end of the year. The issue is complicated, she says: people with a deficiency must get enough, but those who eat a lot of food must not get too much. “One of the reasons that iodine is going down is because people are taking that good healthy eating message and not adding salt during cooking.”`,
  section: 'science',
  tags: ['Nutrition', 'Iodine', 'Children’s health', 'Australia'],
  bylines: ['science-desk'],
  publishedAt: '2006-02-23T07:15:00Z',
  picture: 'school-yard',
  pictureCaption: 'Children from 88 schools took part in the study',
  pictureAlt: 'A school yard with a marked playground, a tree and a two-storey building',
  views: 2417,
});
