import { describe, expect, it } from 'vitest';
import { BILINGUAL_STORIES } from '../bilingual-stories.ts';
import { toDocument } from '../markup.ts';
import { DESKS, PEOPLE, SOURCES } from '../newsroom.ts';
import { SECTION_SLUGS } from '../types.ts';
import { FA_ARTICLES } from './articles.ts';
import { SEED_ARTICLE } from './seed-article.ts';

const live = FA_ARTICLES.filter(({ state }) => state === undefined);
const edited = FA_ARTICLES.filter((article) => article !== SEED_ARTICLE);
const handles = new Set([...PEOPLE, ...DESKS].map(({ handle }) => handle));
const slugs = new Set(SOURCES.map(({ slug }) => slug));

/** What readers read, without the addresses in it. */
const proseOf = ({ body, ...article }: (typeof FA_ARTICLES)[number]) =>
  [
    article.kicker,
    article.headline,
    article.lead,
    article.pictureCaption,
    article.pictureAlt,
    ...article.tags,
    body.replace(/\]\([^)]*\)|^@ .*$/gm, ']').replace(/^\d+\. /gm, ''),
  ].join('\n');

describe('the Persian articles', () => {
  it('are at least 33 live ones beside the seed, in every section', () => {
    expect(live.length).toBeGreaterThan(33);
    expect(new Set(live.map(({ section }) => section))).toEqual(new Set(SECTION_SLUGS));
  });

  it('have a story key of their own', () => {
    const stories = FA_ARTICLES.map(({ story }) => story);
    expect(new Set(stories).size).toBe(stories.length);
    expect(stories.filter((story) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(story))).toEqual([]);
  });

  it('include every bilingual story as it is announced', () => {
    const announced = BILINGUAL_STORIES.map(({ gist: _gist, ...rest }) => rest);
    const written = announced.map(({ story }) => {
      const article = FA_ARTICLES.find((candidate) => candidate.story === story);
      return {
        story,
        headlineFa: article?.headline,
        picture: article?.picture,
        section: article?.section,
      };
    });
    expect(written).toEqual(announced);
  });

  it('have one in each state that readers never see', () => {
    const states = FA_ARTICLES.flatMap(({ state }) => (state === undefined ? [] : [state]));
    expect(states.sort()).toEqual(['draft', 'expired', 'scheduled', 'withdrawn']);
  });

  it.each(FA_ARTICLES)('$story: can be read, credited and shown', (article) => {
    expect(toDocument(article.body).content.length).toBeGreaterThanOrEqual(3);
    expect(article.bylines.filter((handle) => !handles.has(handle))).toEqual([]);
    expect(article.source === undefined || slugs.has(article.source)).toBe(true);
    expect(article.picture && article.pictureAlt && article.pictureCaption).toBeTruthy();
  });

  it.each(FA_ARTICLES)('$story: nothing happens after the moment of seeding', (article) => {
    if (typeof article.publishedAt === 'string' || article.state === 'scheduled') return;
    const hours = [
      article.revisedHoursLater ?? 0,
      ...(article.comments ?? []).flatMap(({ hoursLater, replies = [] }) => [
        hoursLater,
        ...replies.map((reply) => reply.hoursLater),
      ]),
    ];
    expect(Math.max(...hours)).toBeLessThan(article.publishedAt.hoursAgo);
  });

  it.each(edited)('$story: follows the house style', (article) => {
    const prose = proseOf(article);
    expect(prose).not.toMatch(/[يكۀ\u200e\u200f\u202a-\u202e\u2066-\u2069ـ]/);
    expect(prose).not.toMatch(/\b[0-9]+(?![0-9A-Za-z])(?<![A-Za-z][0-9]*)/);
    expect(prose).not.toMatch(/["“”?]|[\u0600-\u06ff],/);
    expect(prose).not.toMatch(/(^| )ن?می |[ \u200c]\u200c|\u200c[ \n.،؛:»]| [ ،؛.:؟!»]|« /m);
    expect(prose).not.toMatch(/ (ها|های|هایی|هایش|تر|ترین|ام|اند|ای)( |\.|،)/);
  });
});
