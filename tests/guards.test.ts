import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (pattern: string): [path: string, text: string][] =>
  globSync(pattern).map((path) => [path, readFileSync(path, 'utf8')]);

/** What a file of actions exports: made by a wrapper that guards, or a function that begins so. */
const GUARDED = /^export const \w+ = (\w+)[(<]/;
const GUARDS = new Set(['formAction', 'openFormAction']);
const GUARDS_ITSELF = /^export async function \w+\([^)]*\)[^{]*\{\s*await guardAction\(\);/;

/** Whether an export is made by one of the wrappers, or by a function of the file that calls one. */
function isWrapped(one: string, text: string): boolean {
  const name = GUARDED.exec(one)?.[1] ?? '';
  const own = new RegExp(`^(const|function) ${name}\\b[^]*?\\n}`, 'm').exec(text)?.[0] ?? '';
  return GUARDS.has(name) || /\b(openF|f)ormAction\(/.test(own);
}

describe('server actions', () => {
  const files = read('src/**/*.{ts,tsx}').filter(([, text]) => /^\s*'use server'/m.test(text));

  it('all guard themselves: a form of another site changes nothing', () => {
    expect(files.length).toBeGreaterThan(2);
    const open = files.flatMap(([path, text]) =>
      text
        .split(/^(?=export )/m)
        .slice(1)
        .filter((one) => !one.startsWith('export type'))
        .filter((one) => !isWrapped(one, text) && !GUARDS_ITSELF.test(one))
        .map((one) => `${path}: ${one.split('\n')[0]}`),
    );
    expect(open).toEqual([]);
  });

  it('stand in files of their own, where this test finds them', () => {
    const inline = files.filter(([, text]) => !text.startsWith("'use server'"));
    expect(inline.map(([path]) => path)).toEqual([]);
  });
});

describe('the newsroom', () => {
  it('has no page that does not ask who is there', () => {
    const pages = read('src/app/[[]locale]/(newsroom)/admin/**/page.tsx');
    expect(pages.length).toBeGreaterThan(4);
    const open = pages.filter(
      ([, text]) => !/await requirePerson\(|requirePerson\(\{|requirePerson\(\),/.test(text),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('has no handler that does not ask who is there, and from where', () => {
    const routes = read('src/app/api/admin/**/route.ts');
    expect(routes.length).toBeGreaterThan(0);
    const own = ['src/app/api/admin/language/route.ts'];
    const open = routes
      .filter(([path]) => !own.includes(path))
      .filter(([, text]) => {
        const exported = text.match(/^export (const|async function|function) [A-Z]+\b.*$/gm) ?? [];
        return exported.length === 0 || exported.some((one) => !/= adminRoute[(<]/.test(one));
      });
    expect(open.map(([path]) => path)).toEqual([]);
    for (const path of own) expect(readFileSync(path, 'utf8')).toContain('isOwnRequest(');
  });
});
