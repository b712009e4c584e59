import { describe, expect, it } from 'vitest';
import { routeOf } from './routes.ts';

describe('routeOf', () => {
  it.each([
    '/',
    '/fa',
    '/en?q=1',
    '/fa/news/004f8e8e6e',
    '/fa/tag/%D9%86%D8%A7%D9%86?q=%20',
    '/n/004f8e8e6e',
    '/api/views',
    '/media/abc-800.webp',
    '/_next/static/chunks/a.js',
    '/behaviours/reader-0123456789.js',
    '/icon.svg',
    '/fa?broken=%',
  ])('%s is asked for as it is', (url) => {
    expect(routeOf(url)).toBe(url);
  });

  it.each([
    '/english',
    '/FA',
    '/fa.html',
    '//evil.example/fa',
    'http://evil.example/fa',
    '/_next/image?url=x',
    '/_next/data/x.json',
    '/media/a/b.webp',
    '/n/',
    '/n/a/b',
    '/wp-login.php',
    '/x?/fa',
    '*',
    '',
  ])('«%s» is nothing, under one name', (url) => {
    expect(routeOf(url)).toBe('/_not-found');
  });

  it.each([
    ['/fa/tag/%', '/fa/-'],
    ['/fa/tag/%D8?q=1', '/fa/-'],
    ['/en/tag/%zz', '/en/-'],
    ['/api/%', '/fa/-'],
  ])('%s, which makes no letters, is %s', (url, asked) => {
    expect(routeOf(url)).toBe(asked);
  });
});
