import { describe, expect, it } from 'vitest';
import { firstPaintScript } from '#behaviours/first-paint.ts';
import { sourceHash, stripRuntime } from './strip.ts';

const bundler =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(["a.js",{"x":1}])';

describe('of the framework, and taken out', () => {
  it.each([
    ['a script file', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['one for old browsers', '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
    [
      'a preload',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
    ],
    ['a module preload', '<link rel="modulepreload" href="/_next/static/a.js"/>'],
    [
      'the beginning of the payload',
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    ],
    ['the payload', '<script>self.__next_f.push([1,"1:\\"\\u003c/script>\\"\\n"])</script>'],
    ['the bundler', `<script id="_R_">${bundler}</script>`],
  ])('%s', (_, tag) => {
    const { html, unknown } = stripRuntime(`<head>${tag}</head><p>${tag}</p>`);
    expect([html, unknown]).toEqual(['<head></head><p></p>', []]);
  });
});

describe('ours, and left', () => {
  it.each([
    ['the first paint', `<script>${firstPaintScript}</script>`],
    ['the behaviours', '<script src="/behaviours/reader-0123456789.js" defer=""></script>'],
    ['JSON-LD', '<script type="application/ld+json">{"a":"\\u003cscript>"}</script>'],
    [
      'the style',
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    ],
    ['a picture', '<link rel="preload" as="image" imageSrcSet="/media/a-480.webp 480w"/>'],
    ['what people typed', '<p>&lt;script src="/_next/static/a.js"&gt;&lt;/script&gt;</p>'],
    ['what looks like a script', '<script-like src="x"></script-like>'],
  ])('%s', (_, tag) => {
    expect(stripRuntime(tag)).toMatchObject({ html: tag, unknown: [] });
  });
});

describe('unknown, so that the page is left whole', () => {
  const framework = '<script src="/_next/static/chunks/a.js"></script>';
  it.each([
    ['another host', '<script src="https://evil.example/_next/static/a.js"></script>'],
    ['a path that only looks like it', '<script src="/x/_next/static/a.js"></script>'],
    ['a file with code', '<script src="/_next/static/a.js">alert(1)</script>'],
    ['code', '<script>alert(1)</script>'],
    ['code that ends like the payload', '<script>alert(1);self.__next_f.push([0])</script>'],
    ['the first paint and more', `<script>${firstPaintScript};alert(1)</script>`],
    ['what puts a streamed part in place', '<script>$RC("B:0","S:0")</script>'],
    ['a module', '<script type="module">import "/a.js"</script>'],
    ['rules', '<script type="speculationrules">{}</script>'],
    [
      'a preload of another host',
      '<link rel="preload" as="script" href="https://evil.example/a.js"/>',
    ],
    ['a script without an end', '<p><script>alert(1)'],
    ['capitals', '<SCRIPT>alert(1)</SCRIPT>'],
  ])('%s', (_, tag) => {
    const page = `${framework}<p>${tag}</p>`;
    const { html, unknown } = stripRuntime(page);
    expect(html).toBe(page);
    expect(unknown.length).toBe(1);
  });

  it('with the hashes of the framework’s own code, and of no other', () => {
    const page = `<script>alert(1)</script><script id="_R_">${bundler}</script>`;
    expect(stripRuntime(page).hashes).toEqual([sourceHash(bundler)]);
  });
});

it('a hash is as browsers make it', () => {
  expect(sourceHash('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
});
