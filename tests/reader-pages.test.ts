import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isTest, reachedFrom, sourceFiles } from './support/imports.ts';

const files = sourceFiles().filter(({ path }) => !isTest(path));

// Everything that Next puts around or in a reader's page, and all that this leads to.
const routes = files.filter(({ path }) =>
  /^src\/app\/\[locale\]\/(\(site\)\/|[^/]+\.tsx?$)/.test(path),
);
const reached = reachedFrom(routes, files);

describe('reader pages are documents', () => {
  it('are found, with what they draw', () => {
    const paths = reached.map(({ path }) => path);
    expect(paths).toContain('src/app/[locale]/(site)/news/[code]/page.tsx');
    expect(paths).toContain('src/app/[locale]/(site)/layout.tsx');
    expect(paths).toContain('src/components/article/article-body.tsx');
    expect(paths).toContain('src/articles/live.ts');
  });

  it.each([
    ['client components', /^\s*['"]use client['"]/m],
    ['Suspense', /\bSuspense\b/],
    ['hooks of the browser', /\buse(State|Effect|LayoutEffect|Ref|Reducer)\(/],
    ['event handlers', /\son(Click|Submit|Change|Input|Key\w+)=\{/],
  ])('have no %s', (_, pattern) => {
    expect(reached.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each(['next/link', 'next/image', 'next/script', 'next/dynamic', 'next-intl/navigation'])(
    'do not import %s',
    (name) => {
      const importers = reached.filter(({ imports }) =>
        imports.some(({ target }) => target === name),
      );
      expect(importers.map(({ path }) => path)).toEqual([]);
    },
  );

  it('have no loading.tsx, which streams the page in behind it', () => {
    expect(globSync('src/app/**/loading.{ts,tsx,js,jsx}')).toEqual([]);
  });
});
