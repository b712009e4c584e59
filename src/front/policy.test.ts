import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routeOf } from './policy.ts';

const CODE = '004f8e8e6e';

describe('pages that are kept', () => {
  it.each<[url: string, path: string, keys: string[], seconds: number]>([
    ['/fa', '/fa', ['front:fa'], 30],
    ['/en?fbclid=x&q=1&page=2', '/en', ['front:en'], 30],
    [`/fa/news/${CODE}`, `/fa/news/${CODE}`, [`article:${CODE}`], 60],
    [`/en/news/${CODE}?q=1&page=2&_rsc=x`, `/en/news/${CODE}`, [`article:${CODE}`], 60],
    ['/fa/news/004F8E8E6E', '/fa/news/004F8E8E6E', [`article:${CODE}`], 60],
    ['/fa/news/004f8E8e6e', '/fa/news/004F8E8E6E', [`article:${CODE}`], 60],
    [`/fa/news/${CODE}/slug`, `/fa/news/${CODE}/-`, [`article:${CODE}`], 60],
    [`/fa/news/${CODE}/a/b%20c/`, `/fa/news/${CODE}/-`, [`article:${CODE}`], 60],
    [`/n/${CODE}?utm_source=x`, `/n/${CODE}`, [`article:${CODE}`], 60],
    ['/n/004F8E8E6E', `/n/${CODE}`, [`article:${CODE}`], 60],
    ['/fa/section/city', '/fa/section/city', ['section:fa:city'], 30],
    ['/fa/section/city?page=3&x=1', '/fa/section/city?page=3', ['section:fa:city'], 30],
    ['/fa/section/city?page=1', '/fa/section/city', ['section:fa:city'], 30],
    ['/fa/section/city?page=-2', '/fa/section/city', ['section:fa:city'], 30],
    ['/en/author/city-desk', '/en/author/city-desk', ['author:en:city-desk'], 30],
    ['/en/source/tasnim', '/en/source/tasnim', ['source:en:tasnim'], 30],
    ['/fa/search', '/fa/search', ['search:fa'], 30],
    ['/fa/search?q=', '/fa/search', ['search:fa'], 30],
    ['/fa/search?z=1&q=%20a%20%20b%00%20', '/fa/search?q=a+b', ['search:fa'], 30],
    ['/fa/search?q=a&q=b', '/fa/search?q=a', ['search:fa'], 30],
  ])('%s is %s', (url, path, keys, seconds) => {
    expect(routeOf(url)).toMatchObject({ kind: 'page', path, keys, ttlMs: seconds * 1000 });
  });

  it('know a tag however it is typed', () => {
    const spellings = ['کتاب‌خانه', 'كتاب‌خانه', 'کتابخانه', '%DA%A9تاب‌خانه', ' کتابخانه '];
    const routes = spellings.map((name) =>
      routeOf(`/fa/tag/${name.startsWith('%') ? name : encodeURIComponent(name)}`),
    );
    for (const route of routes) expect(route).toEqual(routes[0]);
    const key = `tag:fa:${encodeURIComponent('کتابخانه')}`;
    expect(routes[0]).toMatchObject({ kind: 'page', keys: [key] });
    expect(key).toMatch(/^[\x21-\x2b\x2d-\x7e]+$/);
  });

  it('keep searches apart from what has an end', () => {
    expect(routeOf('/fa/search?q=a')).toMatchObject({ isEndless: true });
    expect(routeOf('/fa')).toMatchObject({ isEndless: false });
  });
});

describe('what is nothing', () => {
  it.each([
    ...['/fa/nothing', '/fa/a/b/c', '/fa/news', '/fa/news/', '/fa/news/zz', '/fa/news/004f8e8e6'],
    ...['/fa/section/City', '/fa/section/a--b', `/fa/section/${'a'.repeat(81)}`, '/fa/section/a/b'],
    ...[
      '/fa/tag/%E0%A4%A',
      '/fa/tag/',
      '/fa/tag/%20',
      '/fa/tag/..',
      '/fa/tag/a/b',
      '/fa/tag/%2e%2e',
    ],
    ...['/fa/search/x', '/fa/%2e%2e/admin'],
  ])('%s has the page of its edition', (url) => {
    expect(routeOf(url)).toMatchObject({ kind: 'page', path: '/fa/-', keys: [] });
  });

  it.each([
    '/zzz',
    '/FA',
    '/fa2',
    '/n/zz',
    '/favicon.ico',
    'http://evil.example/fa',
    '//',
    '/_next/image?url=x',
    '/index.php',
  ])('%s has the page of both', (url) => {
    expect(routeOf(url)).toMatchObject({ kind: 'page', path: '/_not-found', keys: [] });
  });
});

it.each([
  ['/', { kind: 'home' }],
  ['/?x=1', { kind: 'home' }],
  ['/livez', { kind: 'health', name: 'livez' }],
  ['/readyz?x', { kind: 'health', name: 'readyz' }],
  ['/_next/static/chunks/a.js', { kind: 'file', path: '/_next/static/chunks/a.js' }],
  ['/icon.svg?icon.x.svg', { kind: 'file', path: '/icon.svg' }],
  ['/error.css', { kind: 'file', path: '/error.css' }],
  ['/media/a-480.webp', { kind: 'file', path: '/media/a-480.webp' }],
  ['/api/views', { kind: 'pass' }],
  ['/fa/admin', { kind: 'pass' }],
  ['/en/login?next=/en/admin', { kind: 'pass' }],
  ['/fa/preview/token', { kind: 'pass' }],
  ['/fa/', { kind: 'moved', to: '/fa' }],
  ['/en/section/city//?page=2', { kind: 'moved', to: '/en/section/city' }],
])('%s is %j', (url, route) => {
  expect(routeOf(url)).toEqual(route);
});

// A route without a row would be 404 behind the front.
it('every route of Next is known here', () => {
  const values: Record<string, string> = {
    '[code]': CODE,
    '[slug]': 'city',
    '[name]': 'x',
    '[handle]': 'x',
    '[file]': 'x-480.webp',
    '[...rest]': 'x',
  };
  const files = globSync('src/app/**/{page.tsx,route.ts}').map((file) =>
    file.split('\\').join('/'),
  );
  const urls = files
    .map((file) => file.replace(/^src\/app|\/(page\.tsx|route\.ts)$|\/\(\w+\)/g, ''))
    .map((path) =>
      path.replace('[locale]', 'fa').replace(/\[[^\]]+\]/g, (name) => values[name] ?? name),
    );
  expect(urls.length).toBeGreaterThan(8);
  // The page of an edition for what is nothing.
  const unknown = urls.filter((url) => url !== '/fa/x').map((url) => [url, routeOf(url || '/')]);
  expect(unknown.filter(([, route]) => isNothing(route as ReturnType<typeof routeOf>))).toEqual([]);
});

function isNothing(route: ReturnType<typeof routeOf>): boolean {
  return route.kind === 'page' && route.keys.length === 0;
}
