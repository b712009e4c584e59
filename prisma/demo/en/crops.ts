import { wikinews } from './wikinews.ts';

export const CROPS = wikinews({
  page: 'Scientists_analyse_effects_of_global_warming,_atmospheric_ozone_on_crops',
  changes: 'shortened',
  story: 'warming-ozone-crops',
  headline: 'Scientists analyse effects of global warming, atmospheric ozone on crops',
  lead: 'Heat and dirty air harm a harvest together, and until now they were reckoned apart. A study of wheat, rice, maize and soybean puts the loss by 2050 at more than a tenth.',
  body: `A research team from the Massachusetts Institute of Technology and Colorado State University in the US and the University of Sheffield in the UK has analysed the effects of global warming and ozone pollution over 2000–2050 on the worldwide production of wheat, rice, maize and soybean. The study was published in the journal *Nature Climate Change* yesterday.

In all cases examined, the scientists found, crop yields by 2050 fell by more than 10 per cent of 2000 levels, substantially decreasing food security. Several scenarios were considered because of the uncertainty of future ozone pollution.

By 2050, they estimated, increasing population and changing diet would raise world food needs by 50 per cent. Undernourishment would increase by either 49 per cent or 27 per cent, depending on the scenario.

## Heat for maize, ozone for wheat

The study focuses on how the two move together: ground-level ozone increases with temperature. Both are separately known to affect crop yields, but “nobody has looked at these together”, said co-author Colette Heald. Depending on the region, wheat may be sensitive mainly to ozone and maize to heat, which gives a local estimate of what adapting to climate change or regulating ozone would bring. Ozone, the researchers found, caused 46 per cent of the damage to soybean crops that had been put down to heat.

The model does not include the effect of rising carbon dioxide, which has complex and potentially offsetting impacts on food supply. Some crops may have higher yields with more of it, the US Environmental Protection Agency says. However, global warming also makes floods, droughts and extreme temperatures more probable.

> An air-quality cleanup would improve crop yields […] Ozone is something that we understand the causes of, and the steps that need to be taken to improve air quality.

As Heald told The Huffington Post, US surface ozone declined by 25 per cent on average from 1980 to 2012, partly due to the Clean Air Act. What comes next, there and around the world, “will depend on local emissions, the use of pollution control technology, regulations, and air quality policy”.`,
  section: 'economy',
  tags: ['Agriculture', 'Climate change', 'Ozone', 'Food security'],
  bylines: ['economy-desk'],
  publishedAt: '2014-07-28T09:05:00Z',
  picture: 'wheat-field',
  pictureCaption: 'Wheat suffers mainly from ozone, maize from heat',
  pictureAlt: 'A golden wheat field under a clear sky',
  views: 1268,
});
