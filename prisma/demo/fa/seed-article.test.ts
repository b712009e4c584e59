import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../markup.ts';
import { toDocument } from '../markup.ts';
import type { DemoComment } from '../types.ts';
import { SEED_ARTICLE } from './seed-article.ts';

/** Of the blocks of the saved page, in order; the heading is the fourth. */
const BODY_SUMS = [
  '4f2145f914fe',
  '4a9b75b5c58c',
  'c0ebf257e405',
  '8a78ebacbade',
  'd661b853a69f',
  'e5e9d52df54a',
  '1e2099181240',
  '572fe5f62e1c',
  '669160ee620e',
  '2266a9210986',
  '000d78409b38',
  'd496b4100a83',
];

const sum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const textOf = (node: DocumentNode): string =>
  node.text ?? (node.content ?? []).map(textOf).join('');
const withReplies = (comment: DemoComment) => [comment, ...(comment.replies ?? [])];

describe('the seed article', () => {
  const { content } = toDocument(SEED_ARTICLE.body);

  it('has the text of the saved page, letter for letter', () => {
    expect(sum(SEED_ARTICLE.headline)).toBe('e1941c6b385f');
    expect(sum(SEED_ARTICLE.lead)).toBe('f98f02d668ca');
    expect(content.map((block) => sum(textOf(block)))).toEqual(BODY_SUMS);
  });

  it('has one heading among paragraphs', () => {
    const kinds = content.map(({ type }) => type);
    expect(kinds.indexOf('heading')).toBe(3);
    expect(kinds.filter((type) => type !== 'paragraph')).toEqual(['heading']);
  });

  it('was published on 28 Azar 1401, 07:30 in Tehran', () => {
    const shown = new Intl.DateTimeFormat('en-u-ca-persian', {
      timeZone: 'Asia/Tehran',
      dateStyle: 'short',
      timeStyle: 'short',
      hour12: false,
    }).format(new Date(String(SEED_ARTICLE.publishedAt)));
    expect(shown).toBe('9/28/1401 AP, 07:30');
  });

  it('shows comments in each state', () => {
    const comments = (SEED_ARTICLE.comments ?? []).flatMap(withReplies);
    const states = new Set(comments.map(({ status }) => status));
    expect([...states].sort()).toEqual(['pending', 'published', 'rejected', 'spam', 'withdrawn']);
  });
});
