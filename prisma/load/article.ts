import type { Body } from '#articles/body.ts';
import { type Random, seeded } from '../demo/pictures/random.ts';
import { type Composed, compose, type Templates } from './compose.ts';
import en from './en-news-templates.json' with { type: 'json' };
import fa from './fa-news-templates.json' with { type: 'json' };
import { TOPICS, tagsOf } from './topics.ts';

const TEMPLATES: Record<'fa' | 'en', Templates> = { fa, en };
const HOUR = 3_600_000;
const YEARS = 3 * 365.25 * 24 * HOUR;

/** An article for load tests, by the names that the newsroom uses. */
export type LoadArticle = {
  locale: 'fa' | 'en';
  label: 'news' | 'report' | 'interview' | 'opinion';
  headline: string;
  lead: string;
  body: Body;
  section: string;
  tags: string[];
  /** From 0 up to 1: which of the newsroom's sources, authors and pictures; null means none. */
  source: number | null;
  authors: number[];
  picture: number | null;
  baseViews: number;
  publishAt: Date | null;
  expireAt: Date | null;
  withdrawnAt: Date | null;
  createdAt: Date;
};

/**
 * Article `index` of `count`. The seed is the same for the same `serial`, and so is the text; the
 * instants lie over the three years before `now`, in order of `index`.
 */
export function makeArticle(
  { serial, index, count }: { serial: number; index: number; count: number },
  now: Date,
): LoadArticle {
  const random = seeded(`load ${serial}`);
  // Seven of ten are Persian.
  const locale = random.chance(0.7) ? 'fa' : 'en';
  const text = compose(TEMPLATES[locale], random);
  return {
    locale,
    label: random.chance(0.8) ? 'news' : random.pick(['report', 'interview', 'opinion']),
    headline: text.headline,
    lead: text.lead,
    body: toBody(text, random),
    section: TOPICS[text.topic]?.section ?? '',
    tags: tagsOf(text.topic, text.subjects, locale),
    source: random.chance(0.6) ? random.next() : null,
    authors: random.chance(0.15) ? [random.next(), random.next()] : [random.next()],
    picture: random.chance(0.7) ? random.next() : null,
    baseViews: Math.floor(50 / (1 - random.next())),
    ...instants((index + random.next()) / count, random, now),
  };
}

function toBody({ paragraphs }: Composed, random: Random): Body {
  const blocks = paragraphs.map((text) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  }));
  const last = blocks.at(-1);
  // Some texts close with what somebody said.
  if (!last || !random.chance(0.2)) return { type: 'doc', content: blocks };
  return {
    type: 'doc',
    content: [...blocks.slice(0, -1), { type: 'blockquote', content: [last] }],
  };
}

/** Of a hundred one is withdrawn, one has expired and one is a draft. */
function instants(part: number, random: Random, now: Date) {
  const publishAt = new Date(now.getTime() - Math.ceil((1 - part) * YEARS));
  const halfway = new Date((publishAt.getTime() + now.getTime()) / 2);
  const fate = random.next();
  return {
    createdAt: new Date(publishAt.getTime() - Math.floor(random.between(0.2, 6) * HOUR)),
    publishAt: fate > 0.99 ? null : publishAt,
    withdrawnAt: fate < 0.01 ? halfway : null,
    expireAt: fate >= 0.01 && fate < 0.02 ? halfway : null,
  };
}
