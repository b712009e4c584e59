import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { env } from '#env.ts';
import { routeOf } from '#front/policy.ts';
import { cleanPath, cleanTarget } from './clean.ts';
import { isOurs } from './own-addresses.ts';

const { siteUrl } = env();

describe('an old address', () => {
  test.each([
    ['/news/1234', '/news/1234'],
    ['https://old.example/fa/news/1234/%DA%A9%D8%A7%D8%B1', '/fa/news/1234/کار'],
    ['/fa/خبر/کار‌خانه.html', '/fa/خبر/کار‌خانه.html'],
    ['HTTP://www.old.example:8080/news.php?id=7&x=%20#top', '/news.php?id=7&x= '],
    ['//old.example/a/../b', '/b'],
    [' \u200E/news/1234/\u202C\r', '/news/1234/'],
    ['/news/0123456789', '/news/0123456789'],
    ['/fa/news/1234', '/fa/news/1234'],
    ['/media', '/media'],
    // A letter of Arabic is another address than its Persian twin.
    ['/كتاب', '/كتاب'],
  ])('%j is kept as %j', (typed, path) => {
    expect(cleanPath(typed)).toBe(path);
  });

  test.each([
    ['redirect_path_invalid', ''],
    ['redirect_path_invalid', 'old.example/news'],
    ['redirect_path_invalid', 'javascript:alert(1)'],
    ['redirect_path_invalid', 'https://'],
    ['redirect_path_invalid', '/%E0%A4%A'],
    ['redirect_path_invalid', '/100%'],
    ['redirect_path_invalid', '/a%00b'],
    ['redirect_path_invalid', '/a%0d%0ab'],
    ['redirect_path_long', `/${'خ'.repeat(167)}`],
    ['redirect_path_ours', '/?p=7'],
    ['redirect_path_ours', 'https://old.example/'],
    ['redirect_path_ours', '/x/../fa'],
    ['redirect_path_ours', '/%66a/admin'],
  ])('%s: %j', (code, typed) => {
    expect(() => cleanPath(typed)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a new address', () => {
  test.each([
    ['004f8e8e6e', { code: '004f8e8e6e' }],
    [' 004F8E8E6E\u200E', { code: '004f8e8e6e' }],
    ['/n/004f8e8e6e', { code: '004f8e8e6e' }],
    ['/fa/news/004f8e8e6e/slug?utm_source=x#a', { code: '004f8e8e6e' }],
    [`${siteUrl}/en/news/004f8e8e6e`, { code: '004f8e8e6e' }],
    [`${siteUrl}/en/search`, { path: '/en/search' }],
    ['/fa', { path: '/fa' }],
    ['/en/', { path: '/en' }],
    ['/en/section/city?page=2', { path: '/en/section/city?page=2' }],
    ['/fa/tag/مشهد', { path: '/fa/tag/%D9%85%D8%B4%D9%87%D8%AF' }],
  ])('%j', (typed, target) => {
    expect(cleanTarget(typed)).toEqual(target);
  });

  test.each([
    ...['', '/', 'fa', '/old', '/fax', '/fa/old', '/fa/admin', '/fa/../x', '/media/a'],
    ...['https://evil.example/fa', '//evil.example/fa', '/fa//evil.example', '/fa/\\evil.example'],
    ...['/\\evil.example', '/fa/tag/a\tb', '/fa/tag/a\0', `${siteUrl}.evil.example/fa`],
    ...[`${siteUrl}@evil.example/fa`, 'javascript:alert(1)', '/fa/%2e%2e/x'],
  ])('is not %j', (typed) => {
    const refused = expect.objectContaining({ code: 'redirect_to_invalid' });
    expect(() => cleanTarget(typed)).toThrow(refused);
  });
});

describe('what is ours', () => {
  const ours = [
    ...['/', '/fa', '/en/', '/fa/news/004f8e8e6e', '/fa/news/004f8e8e6e/slug', '/n/004F8E8E6E'],
    ...['/n/004f8e8e6e/', '/fa/section/city', '/en/author/m-k', '/fa/source/kavir', '/fa/tag/x'],
    ...['/fa/search', '/fa/admin', '/en/admin/articles', '/fa/login', '/fa/preview/token'],
    ...['/livez', '/readyz', '/icon.svg', '/media/a.webp', '/fonts/a', '/icons/a', '/api/x'],
    ...['/_next/static/a.js', '/behaviours/a.js'],
  ];
  const notOurs = [
    ...['/news/1', '/fa/news', '/fa/news/1234', '/n/1234', '/n/004f8e8e6e/a', '/fa/section/City'],
    ...['/fa/tag/a/b', '/fa/search/a', '/fa/administration', '/media', '/favicon.ico', '/feed.xml'],
    ...['/_next', '/apis', '/Fa', '/de'],
  ];
  const isMissing = (path: string) => {
    const route = routeOf(path);
    return route.kind === 'page' && route.keys.length === 0;
  };

  test('is just where the front looks for no redirect', () => {
    const all = [...ours, ...notOurs];
    expect(all.filter((path) => isOurs(path) === isMissing(path))).toEqual([]);
    expect(all.filter(isOurs)).toEqual(ours);
  });

  test('is tried with every kind of page that the app has', () => {
    const entries = readdirSync('src/app/[locale]/(site)', { withFileTypes: true });
    const kinds = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
      .map(({ name }) => name);
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.filter((kind) => !ours.some((path) => path.split('/')[2] === kind))).toEqual([]);
  });
});
