import { describe, expect, it } from 'vitest';
import { BILINGUAL_STORIES } from '../bilingual-stories.ts';
import { FA_ARTICLES } from '../fa/articles.ts';
import { toDocument } from '../markup.ts';
import { DESKS, PEOPLE, SOURCES } from '../newsroom.ts';
import type { DemoArticle, DemoComment } from '../types.ts';
import { PICTURE_KEYS, SECTION_SLUGS } from '../types.ts';
import { EN_ARTICLES } from './articles.ts';

const live = EN_ARTICLES.filter(({ state }) => state === undefined);
const wikinews = EN_ARTICLES.filter(({ source }) => source === 'wikinews');
const handles = new Set([...PEOPLE, ...DESKS].map(({ handle }) => handle));
const slugs = new Set(SOURCES.map(({ slug }) => slug));
const announced = new Set(BILINGUAL_STORIES.map(({ story }) => story));

const withReplies = (comment: DemoComment) => [comment, ...(comment.replies ?? [])];
const commentsOf = ({ comments = [] }: Pick<DemoArticle, 'comments'>) =>
  comments.flatMap(withReplies);

/** What readers read, without the addresses and the marks of the markup. */
const proseOf = ({ body, ...article }: DemoArticle) =>
  [
    article.kicker,
    article.headline,
    article.lead,
    article.pictureCaption,
    article.pictureAlt,
    article.licenceNote,
    ...article.tags,
    ...commentsOf(article).map(({ text }) => text),
    body.replace(/\]\([^)]*\)|^@ .*$/gm, ']').replace(/^(\d+\.|-|>|##|:::) /gm, ''),
  ].join('\n');

/** On one scale: an instant in ms, or ms before the moment of seeding. */
const instantOf = ({ publishedAt }: DemoArticle) =>
  typeof publishedAt === 'string' ? Date.parse(publishedAt) : -publishedAt.hoursAgo * 3_600_000;

describe('the English articles', () => {
  it('are at least 18 live ones, with two or more in every section', () => {
    expect(live.length).toBeGreaterThanOrEqual(18);
    const few = SECTION_SLUGS.filter(
      (slug) => live.filter(({ section }) => section === slug).length < 2,
    );
    expect(few).toEqual([]);
  });

  it('have a story key of their own', () => {
    const stories = EN_ARTICLES.map(({ story }) => story);
    expect(new Set(stories).size).toBe(stories.length);
    expect(stories.filter((story) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(story))).toEqual([]);
  });

  it('share a story with the Persian ones only where it is announced', () => {
    const persian = new Set(FA_ARTICLES.map(({ story }) => story));
    const shared = EN_ARTICLES.filter(({ story }) => persian.has(story));
    expect(new Set(shared.map(({ story }) => story))).toEqual(announced);
  });

  it.each(BILINGUAL_STORIES)('$story: matches its Persian edition and comes later', (story) => {
    const [english, persian] = [EN_ARTICLES, FA_ARTICLES].map((articles) =>
      articles.find((article) => article.story === story.story),
    );
    if (!english || !persian) throw new Error(`no two editions of ${story.story}`);
    expect(english).toMatchObject({ picture: story.picture, section: story.section });
    expect(typeof english.publishedAt).toBe(typeof persian.publishedAt);
    expect(instantOf(english)).toBeGreaterThan(instantOf(persian));
  });

  it('have a draft, a scheduled one, and comments in each state', () => {
    const states = EN_ARTICLES.flatMap(({ state }) => (state === undefined ? [] : [state]));
    expect(states.sort()).toEqual(['draft', 'scheduled']);
    const statuses = new Set(EN_ARTICLES.flatMap(commentsOf).map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['pending', 'published', 'rejected', 'spam', 'withdrawn']);
  });

  it.each(wikinews)('$story: credits Wikinews', (article) => {
    expect(article.sourceUrl).toMatch(/^https:\/\/en\.wikinews\.org\/wiki\/[^ ]+$/);
    expect(article.licenceNote).toMatch(/^Text: Wikinews, CC BY 2\.5; lead rewritten/);
  });

  it.each(EN_ARTICLES)('$story: can be read, credited and shown', (article) => {
    expect(toDocument(article.body).content.length).toBeGreaterThanOrEqual(3);
    expect(article.bylines.filter((handle) => !handles.has(handle))).toEqual([]);
    expect(article.bylines.length).toBeGreaterThan(0);
    expect(article.source === undefined || slugs.has(article.source)).toBe(true);
    expect(SECTION_SLUGS).toContain(article.section);
    expect(PICTURE_KEYS).toContain(article.picture);
    expect(article.pictureAlt && article.pictureCaption && article.pictureCredit).toBeTruthy();
    expect(article.locale).toBe('en');
  });

  it.each(EN_ARTICLES)('$story: nothing happens after the moment of seeding', (article) => {
    if (typeof article.publishedAt === 'string' || article.state === 'scheduled') return;
    const hours = [
      article.revisedHoursLater ?? 0,
      ...commentsOf(article).map(({ hoursLater }) => hoursLater),
    ];
    expect(Math.max(...hours)).toBeLessThan(article.publishedAt.hoursAgo);
  });

  it.each(EN_ARTICLES)('$story: is set like English', (article) => {
    const prose = proseOf(article);
    expect(prose).not.toMatch(/[^\n] {2}|[^\n] [,.;:!?’”)]|[(“‘] | $|^ /m);
    expect(prose).not.toMatch(/["'`]|[\u0600-\u06ff]|\.\.\.| - |--/);
    expect(prose).not.toMatch(/[,;:!?][A-Za-z]|[a-z]\.[A-Z]/);
  });
});
