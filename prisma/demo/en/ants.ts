import { wikinews } from './wikinews.ts';

export const ANTS = wikinews({
  page: 'Biologist_Nick_Bos_tells_Wikinews_about_%27self-medicating%27_ants',
  changes: 'shortened',
  story: 'self-medicating-ants',
  headline: 'The ants that take their medicine: a talk with biologist Nick Bos',
  lead: 'Healthy ants leave a poisoned dish alone; sick ones eat from it and more of them live. A biologist in Helsinki tells how he showed it, with home-made nests and old CD covers.',
  body: `Nick Bos, of the University of Helsinki, studies “the amazing adaptations social insects have evolved in order to fight the extreme parasite pressure they experience”. In a recently accepted *Evolution* paper, Bos and colleagues describe ants appearing to self-medicate.

The team used *Formica fusca*, a common black ant that can form thousand-strong colonies. Some ants were infected with *Beauveria bassiana*, a fungus. Infected ants chose food laced with toxic hydrogen peroxide, whereas healthy ants avoided it. The peroxide reduced infected ant fatalities by 15%, and the ants varied their intake depending on how strong it was.

**What first attracted you to researching ants?**

Me and a studymate were keeping a lot of animals during our studies, from beetles, to butterflies and mantids, to ants. We had the ants in an observation nest, and I could just look at them for hours, watching them go about.

**What methods and equipment were used for this investigation?**

This is a fun one. I try to work on a very low budget, and like to build most of the experimental setups myself (we actually have equipment in the lab nicknamed the “Nickinator”, “i-Nick” and the “Nicktendo64”). We collected wild colonies of *Formica fusca* by searching through old tree-trunks in old logging sites in southern Finland. We then housed the ants in nests I made using Y-tong [aerated concrete]. It’s very soft stone that you can easily carve. We carved out little squares for the ants to live in (covered with old CD covers to prevent them escaping!). We then drilled a tunnel to a pot (the foraging arena), where the ants got the choice between the food with medicine and the food without.

After exposing the ants to the fungus, we took pictures of each foraging arena three times per day, and counted how many ants were present on each food source. This gave us the data that ants choose more medicine after they have been infected.

**How reliable do you consider your results to be?**

The results we got are very reliable. We had a lot of colonies containing a lot of ants, and wherever possible we conducted the experiment blind. This means the experimenter doesn’t know which ants belong to which treatment, so it’s impossible to influence the results with “observer bias”. However, of course this is proof in just one species. It is hard to extrapolate to other ants, as different species lead very different lives.`,
  section: 'science',
  tags: ['Ants', 'Biology', 'Interview'],
  bylines: ['science-desk'],
  publishedAt: '2015-09-01T10:00:00Z',
  picture: 'dam-lake',
  pictureCaption:
    'Hills, water and wood: the wild colonies came from old logging sites in southern Finland',
  pictureAlt: 'A calm lake between hills',
  views: 3120,
  label: 'interview',
});
