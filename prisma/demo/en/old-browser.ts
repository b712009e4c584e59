import { wikinews } from './wikinews.ts';

export const OLD_BROWSER = wikinews({
  page: 'Microsoft_waits_for_death_of_Internet_Explorer_6',
  changes: 'edited',
  story: 'internet-explorer-6',
  headline: 'Microsoft waits for death of Internet Explorer 6',
  lead: 'Ten years ago it was the browser of nearly everyone. Now its maker has put up a website to count the days until hardly anyone uses it.',
  body: `With development of Microsoft’s Internet Explorer 9 (IE9) browser almost complete, Microsoft announced on Friday that it is time for IE6 users to move away from the antiquated 10-year-old browser, which it has replaced with three newer versions. On a new website, “The Internet Explorer 6 Countdown”, Microsoft has launched an aggressive campaign to persuade users to update. Its goal is to decrease IE6 users to less than one per cent.

> [Ten] years ago, a browser was born. Its name was Internet Explorer 6. Now that we’re in 2011, in an era of modern web standards, it’s time to say goodbye.

Internet Explorer’s market share is slipping. Its various versions accounted for 70 per cent of the market in 2009; this has dropped to approximately 56 per cent today. Mozilla Firefox, its main rival, has been actively increasing its market share, while the recently released Google Chrome is also quickly gaining users.

PC World’s recent analysis of its own web traffic concluded, “Usually, Internet Explorer is the #2 browser after Firefox, but over the past 30 days it’s been #3, a couple of points behind Safari – and nearly tied with Chrome. It might be a statistical blip. But if it isn’t, and Chrome continues to surge, IE could fall to fourth place.”

## Two problems with an old friend

Web developers face big problems with IE6. As they design their pages for newer browsers and HTML 5, they are forced to accommodate out-of-date technology.

Not mentioned on Microsoft’s site are the numerous security vulnerabilities. The Internet security firm Secunia has said that as of 4 March 2011, IE6 has 277 of them; 39 per cent are rated “highly critical”. Microsoft says that the latest versions provide the user with enhanced protection.

IE6 is one of the most successful software products ever, as measured by its durability and the massive numbers of people who have used it. It shipped with Windows XP, nearly a decade ago. But it has outlived its usefulness, and Microsoft no longer wants to support it.`,
  section: 'economy',
  tags: ['Microsoft', 'Browsers', 'Internet Explorer', 'Software'],
  bylines: ['economy-desk'],
  publishedAt: '2011-03-08T15:00:00Z',
  picture: 'museum',
  pictureCaption: 'Ten years old, and a museum piece in the age of HTML 5',
  pictureAlt: 'A museum hall with lit glass cases',
  views: 2654,
});
