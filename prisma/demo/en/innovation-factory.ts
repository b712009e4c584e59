import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

/** The story of the saved page, translated from the Persian of `fa/seed-article.ts`. */
export const INNOVATION_FACTORY: DemoArticle = edition({
  story: 'innovation-factory-mashhad',
  headline: 'Second innovation factory planned for the edge of Mashhad',
  lead: 'A second innovation factory is to be set up on the edge of Mashhad to bring development to its less privileged districts, the spokesman of the city council has said.',
  body: `Mousa al-Reza Haji Baglou was speaking at a meeting of the managers of Iran’s innovation factories, held at the Mashhad Innovation Factory on 18 December (27 Azar). The aim of these centres, he said, should be to join forces in new technologies. “Whatever field we want to enter, if the work begins in the innovation factories, the results will certainly be good.”

A city of four million people needs new kinds of work and new businesses, he added. “A city cannot be run without new technologies that bring in revenue. City management should benefit from this joining of forces in every city of the country and arrive at new ideas by thinking together.”

Innovation factories must enter the field of city management, Haji Baglou said: “The country needs these factories today.” Mashhad had followed the same model, he said, so that knotty problems of traffic, economy and urban planning could be eased there. Talks are under way, with the help of the city administration, on a second factory on the edge of the city, meant to serve its less privileged districts. “We hope that this will put the talent of our children in deprived areas to use.”

## Solving the city’s problems with the innovation factories

Seyyed Ali Hosseini, deputy for planning and human capital development at the Municipality of Mashhad, said that today’s cities were seen as the most challenging of human settlements. At the same time they held a wealth of resources for creating and offering new ideas, and municipalities, with their key role, could open many opportunities for urban innovation and entrepreneurship.

Under the model of “good urban governance”, he said, the public sector and municipalities should prepare the ground for scientific work and encourage a culture of enterprise. This mattered twice as much in Mashhad, he added, a city that belongs to Imam Reza, whose distinguishing title is “the scholar of the House of Muhammad”.

In the sixth term of the city administration, Hosseini said, the municipality had therefore tried to lay the ground for management that is scientific, devoted and close to the people. The mayor had drawn up a vision for Mashhad to the year 1404 (2025–26), with the changes of course it requires, to lead the city in a direction worthy of the Imam.

One clause of the economic part of that vision, he went on, is to make Mashhad a “national hub of creative, innovative, knowledge-based and productive industries”. It cannot be achieved without infrastructure and without support for the ecosystem of innovation and enterprise.

The city administration wants to provide infrastructure such as the Mashhad Innovation Factory and to be an umbrella for young and creative people, he said, so that individuals and companies can complete and develop their business models while sharing experience and drawing on what others can do. Municipalities, for their part, face problems whose proper solution needs thoughtful and creative people.

A lasting income for the city, lower costs, less dependence on foreign equipment and tools, and up-to-date technology for better services and a better quality of life: none of these can be had, Hosseini said, without people with ideas and without cooperation with other scientific and professional networks.

In keeping with the motto of the Iranian year, “production: knowledge-based and job-creating”, and the wishes of the Supreme Leader, he said, the municipality is making a greater effort this year to support knowledge-based companies. It is developing the infrastructure of innovation, helping to use products and technology made to fit the city’s needs, and employing the abilities of technology companies to meet them.

As a public service to Mashhad, the innovation factory should therefore make the city’s priorities its own, he said. Not only the companies based there but all parts of the innovation ecosystem in Mashhad and the whole country can play a part, and the municipality is ready to work with them and to make use of every capacity.`,
  section: 'city',
  tags: ['Mashhad', 'Innovation factory', 'City management', 'Knowledge-based companies'],
  source: 'tasnim',
  bylines: ['city-desk'],
  publishedAt: '2022-12-19T09:30:00Z',
  picture: 'innovation-factory',
  pictureCaption: 'An innovation factory: an industrial hall turned into a shared workspace',
  pictureAlt:
    'A hall with a pitched roof and tall lit windows in which several people sit at work tables',
  views: 143,
  comments: [
    {
      name: 'Reza M.',
      text: 'I grew up in one of those districts. A bus that comes every ten minutes would help the workshop as much as the building itself.',
      hoursLater: 3,
      status: 'published',
      likes: 17,
      dislikes: 1,
      replies: [
        {
          name: 'Readers’ editor',
          text: 'We have put the question of the bus to the council and will report its answer.',
          hoursLater: 6,
          status: 'published',
          likes: 9,
          dislikes: 0,
          staff: true,
        },
      ],
    },
    {
      name: 'Dana',
      text: 'What became of the companies in the first one? It would be good to see figures.',
      hoursLater: 8,
      status: 'published',
      likes: 11,
      dislikes: 0,
    },
    {
      name: 'startup funding',
      text: 'FAST LOANS FOR FOUNDERS no questions asked!!! visit example.com/loans',
      hoursLater: 12,
      status: 'spam',
    },
  ],
});
