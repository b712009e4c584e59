import { expect, it } from 'vitest';
import type { ArticleChange } from '#outbox/change.ts';
import { keysOf } from './keys.ts';
import { routeOf } from './policy.ts';

const before = {
  section: 'city',
  tags: ['کتاب‌خانه', 'a,b c'],
  authors: ['desk'],
  source: 'tasnim',
};
const after = { section: 'economy', tags: ['كتابخانه'], authors: [], source: null };
const change = (values: Partial<ArticleChange>): ArticleChange => ({
  ...{
    kind: 'article',
    code: '0123456789',
    locale: 'fa',
    otherCode: null,
    before: null,
    after: null,
  },
  ...values,
});

const dropped = (values: Partial<ArticleChange>, url: string): boolean => {
  const keys = keysOf(change(values));
  const route = routeOf(url);
  return route.kind === 'page' && route.keys.some((key) => keys.includes(key));
};

it.each<[string, Partial<ArticleChange>, string, boolean]>([
  ['a publish', { after }, '/fa/news/0123456789', true],
  ['a publish', { after }, '/fa/news/0123456789/slug', true],
  ['a publish', { after }, '/n/0123456789', true],
  ['a publish', { after }, '/fa', true],
  ['a publish', { after }, '/fa/search?q=x', true],
  ['a publish', { after }, '/fa/section/economy', true],
  ['a publish', { after }, `/fa/tag/${encodeURIComponent('کتاب‌خانه')}`, true],
  ['a publish', { after }, '/en', false],
  ['a publish', { after }, '/fa/section/city', false],
  ['a publish', { after }, '/en/section/economy', false],
  ['a publish', { after }, '/fa/news/9876543210', false],
  ['a move', { before, after }, '/fa/section/city', true],
  ['a move', { before, after }, '/fa/section/economy?page=2', true],
  ['a move', { before, after }, '/fa/author/desk', true],
  ['a move', { before, after }, '/fa/source/tasnim', true],
  ['a move', { before, after }, `/fa/tag/${encodeURIComponent('a,b c')}`, true],
  ['a withdrawal', { before }, '/fa/news/0123456789', true],
  ['a withdrawal', { before }, '/fa', true],
  ['an edition', { after, otherCode: '9876543210' }, '/en/news/9876543210', true],
  ['a schedule', {}, '/fa', false],
  ['a schedule', {}, '/fa/news/0123456789', true],
])('%s (%j) and %s: %s', (_, values, url, expected) => {
  expect(dropped(values, url)).toBe(expected);
});

it('what leaves the site leaves the pages that link to it', () => {
  expect(keysOf(change({ before }))).toContain('shows:0123456789');
  expect(keysOf(change({ before, after }))).not.toContain('shows:0123456789');
});

it('a comment drops the page that it stands on, and nothing else', () => {
  expect(keysOf({ kind: 'comments', code: '0123456789', locale: 'fa' })).toEqual([
    'article:0123456789',
  ]);
});

it('what stands on every page drops every page', () => {
  expect(keysOf({ kind: 'site' })).toBe('all');
});

it('keys fit a header that is a list', () => {
  for (const key of keysOf(change({ before, after })))
    expect(key).toMatch(/^[\x21-\x2b\x2d-\x7e]+$/);
});
