import { describe, expect, it } from 'vitest';
import { bodySchema } from '#articles/body.ts';
import { normalizeText } from '#persian/normalize.ts';
import { SECTIONS } from '../demo/newsroom.ts';
import { seeded } from '../demo/pictures/random.ts';
import { type LoadArticle, makeArticle } from './article.ts';
import { compose, type Templates } from './compose.ts';
import { TOPICS } from './topics.ts';

const NOW = new Date('2026-11-01T08:00:00Z');
const COUNT = 2000;
const articles = Array.from({ length: COUNT }, (_, index) =>
  makeArticle({ serial: index, index, count: COUNT }, NOW),
);
const textOf = ({ headline, lead, body, tags }: LoadArticle) =>
  [headline, lead, JSON.stringify(body), ...tags].join('\n');

describe('makeArticle', () => {
  it('gives the same article for the same serial number, and another for another', () => {
    const again = makeArticle({ serial: 7, index: 7, count: COUNT }, NOW);
    expect(again).toEqual(articles[7]);
    expect(textOf(again)).not.toBe(textOf(articles[8] as LoadArticle));
  });

  it('has thousands of different texts', () => {
    const bodies = new Set(articles.map(({ body }) => JSON.stringify(body)));
    expect(bodies.size).toBeGreaterThan(COUNT * 0.99);
  });

  it('has bodies of 4 to 7 blocks that the site accepts', () => {
    for (const { body } of articles) {
      expect(bodySchema.parse(body)).toEqual(body);
      expect(body.content.length).toBeGreaterThanOrEqual(4);
      expect(body.content.length).toBeLessThanOrEqual(7);
    }
  });

  it('leaves no slot open', () => {
    expect(articles.map(textOf).filter((text) => /\{\w+\}|undefined/.test(text))).toEqual([]);
  });

  it('is written in the letters of its language, as texts are stored', () => {
    for (const { locale, headline, lead, tags } of articles) {
      for (const line of [headline, lead, ...tags]) {
        expect(line).toBe(normalizeText(line, { locale }));
        expect(line).not.toMatch(/[يكةى]/);
        expect(line).toMatch(locale === 'fa' ? /[آ-ی]/ : /^[^\u0600-\u06FF]+$/);
      }
    }
    expect(new Set(articles.map(({ locale }) => locale))).toEqual(new Set(['fa', 'en']));
  });

  it('stands in sections that the newsroom has', () => {
    const slugs = new Set<string>(SECTIONS.map(({ slug }) => slug));
    expect(articles.map(({ section }) => section).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('has tags that many, some and few articles share', () => {
    const uses = Map.groupBy(
      articles.flatMap(({ tags }) => tags),
      (name) => name,
    );
    const counts = [...uses.values()].map(({ length }) => length).sort((a, b) => b - a);
    expect(counts[0]).toBeGreaterThan(COUNT / 20);
    expect(counts.at(-1)).toBeLessThan(3);
    expect(counts.length).toBeGreaterThan(200);
  });

  it('is spread over the three years before now, in order, with some of each fate', () => {
    const instants = articles.flatMap(({ publishAt }) => (publishAt ? [publishAt.getTime()] : []));
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    const years = (at = 0) => (NOW.getTime() - at) / (365.25 * 86_400_000);
    expect(years(instants[0])).toBeGreaterThan(2.9);
    expect(years(instants[0])).toBeLessThanOrEqual(3);
    expect(years(instants.at(-1))).toBeGreaterThanOrEqual(0);
    expect(years(instants.at(-1))).toBeLessThan(0.1);
    const some = (wanted: (article: LoadArticle) => unknown) => articles.filter(wanted).length;
    for (const count of [
      some(({ publishAt }) => publishAt === null),
      some(({ withdrawnAt }) => withdrawnAt),
      some(({ expireAt }) => expireAt),
    ]) {
      expect(count).toBeGreaterThan(5);
      expect(count).toBeLessThan(60);
    }
  });
});

describe('compose', () => {
  const templates: Templates = {
    slots: { team: ['A', 'B', 'C'], num: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    common: ['common'],
    topics: {
      sport: {
        title: ['{team} – {team}'],
        lead: ['{team}'],
        body: Array.from({ length: 6 }, () => '{team} {num} {num} {num}'),
      },
    },
  };

  it('keeps a subject throughout a text, and takes two where two are named', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { headline, lead, subjects } = compose(templates, seeded(String(seed)));
      const [home, guest] = headline.split(' – ');
      expect(home).not.toBe(guest);
      expect(lead).toBe(home);
      expect(subjects.team).toBe(home);
    }
  });

  it('takes other numbers in each sentence', () => {
    const { paragraphs } = compose(templates, seeded('numbers'));
    const lines = paragraphs.filter((line) => line !== 'Common');
    expect(new Set(lines).size).toBeGreaterThan(1);
  });

  it('refuses a slot that has no values', () => {
    const broken = { ...templates, slots: {} };
    expect(() => compose(broken, seeded('1'))).toThrow('no values for {team}');
  });

  it('knows a place on the site for every topic of the templates', async () => {
    const { default: fa } = await import('./fa-news-templates.json', { with: { type: 'json' } });
    const { default: en } = await import('./en-news-templates.json', { with: { type: 'json' } });
    const topics = [...Object.keys(fa.topics), ...Object.keys(en.topics)];
    expect(topics.filter((topic) => !(topic in TOPICS))).toEqual([]);
  });
});
