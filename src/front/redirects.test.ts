import { describe, expect, test } from 'vitest';
import { Redirects } from './redirects.ts';

/** A table of redirects in the place of PostgreSQL's: the query itself is tried in tests/faults. */
function open(table: Record<string, string>) {
  const asked: string[][] = [];
  const redirects = new Redirects(async <Row>(_: string, [paths]: unknown[]) => {
    asked.push(paths as string[]);
    const found = (paths as string[])
      .toSorted((a, b) => b.length - a.length)
      .find((path) => path in table);
    return (found ? [{ to: table[found] }] : []) as Row[];
  });
  return { redirects, asked };
}

test.each([
  ['/fa/news/1234/کارخانه', '/fa/news/1234/%DA%A9%D8%A7%D8%B1%D8%AE%D8%A7%D9%86%D9%87'],
  ['/news.php?id=7', '/news.php?id=7'],
  ['/news.php', '/news.php?utm=x'],
])('an address as it was, %s, is found however it is asked for', async (path, url) => {
  const { redirects } = open({ [path]: '/fa/news/004f8e8e6e' });
  expect(await redirects.find(url)).toBe('/fa/news/004f8e8e6e');
});

test.each([
  ['/fa/tag/مشهد', '/fa/tag/%D9%85%D8%B4%D9%87%D8%AF'],
  ['https://old.example/a b', 'https://old.example/a%20b'],
  ['javascript:alert(1)', null],
  ['nowhere', null],
  ['/a\r\nset-cookie: b', '/aset-cookie:%20b'],
])('leads to %j as a header may say it', async (to, expected) => {
  expect(await open({ '/old': to }).redirects.find('/old')).toBe(expected);
});

describe('costs little', () => {
  test('what is known is not asked again, also that there is nothing', async () => {
    const { redirects, asked } = open({ '/old': '/fa' });
    await redirects.find('/old');
    await redirects.find('/nothing');
    // At once, and no promise.
    expect(redirects.find('/old')).toBe('/fa');
    expect(redirects.find('/nothing')).toBeNull();
    expect(asked).toHaveLength(2);
  });

  test('of many at once a few are asked for', async () => {
    const { redirects, asked } = open({});
    const all = Array.from({ length: 100 }, (_, index) => redirects.find(`/${index}`));
    expect(asked).toHaveLength(4);
    await Promise.all(all);
    expect(await redirects.find('/99')).toBeNull();
    expect(asked).toHaveLength(5);
  });

  test('what cannot be an address is not asked for', async () => {
    const { redirects, asked } = open({});
    for (const url of ['/%E0%A4%A', '/%00', `/${'a'.repeat(1000)}`]) {
      expect(await redirects.find(url)).toBeNull();
    }
    expect(asked).toEqual([]);
  });
});

test('while the database is away there are none, and then there are again', async () => {
  let isAway = true;
  const redirects = new Redirects(async <Row>() => {
    if (isAway) throw new Error('away');
    return [{ to: '/fa' }] as Row[];
  });
  expect(await redirects.find('/old')).toBeNull();
  isAway = false;
  expect(await redirects.find('/old')).toBe('/fa');
});
