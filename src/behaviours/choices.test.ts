import { createContext, runInContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { choose, chosen, restoreChoices, textSizeChoice, themeChoice } from './choices.ts';
import { firstPaintScript } from './first-paint.ts';

/** A root element and a storage, as far as these files know them. */
function fakePage(stored: Record<string, string> = {}, attributes: Record<string, string> = {}) {
  const memory = new Map(Object.entries(stored));
  const root = new Map(Object.entries(attributes));
  return {
    memory,
    root,
    document: {
      documentElement: {
        getAttribute: (name: string) => root.get(name) ?? null,
        setAttribute: (name: string, value: string) => void root.set(name, value),
        removeAttribute: (name: string) => void root.delete(name),
      },
    },
    localStorage: {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => void memory.set(key, value),
      removeItem: (key: string) => void memory.delete(key),
    },
  };
}

type FakePage = ReturnType<typeof fakePage>;

function open(page: FakePage): FakePage {
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('localStorage', page.localStorage);
  return page;
}

/** A browser that refuses its storage: reading the property itself throws. */
function openBlocked(page: FakePage): FakePage {
  open(page);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new Error('SecurityError');
    },
  });
  return page;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a choice stands at the root and is remembered', () => {
  const { root, memory } = open(fakePage());
  expect(chosen(textSizeChoice)).toBeNull();
  choose(textSizeChoice, '2');
  choose(themeChoice, 'dark');
  expect(Object.fromEntries(root)).toEqual({ 'data-text-size': '2', 'data-theme': 'dark' });
  expect(Object.fromEntries(memory)).toEqual({ 'text-size': '2', theme: 'dark' });
  expect([chosen(textSizeChoice), chosen(themeChoice)]).toEqual(['2', 'dark']);
});

test('the normal state leaves no trace', () => {
  const { root, memory } = open(
    fakePage({ 'text-size': '2', theme: 'dark' }, { 'data-text-size': '2', 'data-theme': 'dark' }),
  );
  choose(textSizeChoice, '0');
  choose(themeChoice, 'system');
  expect([root.size, memory.size]).toEqual([0, 0]);
});

test('with a blocked storage a choice holds for the page', () => {
  const { root } = openBlocked(fakePage());
  choose(textSizeChoice, '3');
  restoreChoices();
  expect(Object.fromEntries(root)).toEqual({ 'data-text-size': '3' });
});

test('a page catches up with what was chosen elsewhere', () => {
  const { root } = open(fakePage({ 'text-size': '4' }, { 'data-theme': 'dark' }));
  restoreChoices();
  expect(Object.fromEntries(root)).toEqual({ 'data-text-size': '4' });
});

const stored = [
  {},
  ...['-1', '0', '1', '2', '3', '4', '5', '-2', '', 'null', '2x', '<b>'].map((value) => ({
    'text-size': value,
  })),
  ...['light', 'dark', 'system', 'constructor'].map((theme) => ({ theme, 'text-size': '1' })),
];

test.each(stored)('the first paint of %o is what the elements restore', (values) => {
  const painted = fakePage(values);
  runInContext(firstPaintScript, createContext({ ...painted }));
  const restored = open(fakePage(values));
  restoreChoices();
  expect(Object.fromEntries(painted.root)).toEqual(Object.fromEntries(restored.root));
});

test('the first paint puts the values in force that the storage has', () => {
  const page = fakePage({ 'text-size': '-1', theme: 'light' });
  runInContext(firstPaintScript, createContext({ ...page }));
  expect(Object.fromEntries(page.root)).toEqual({ 'data-text-size': '-1', 'data-theme': 'light' });
});

test('the first paint is silent where storage is blocked', () => {
  const page = fakePage();
  const context = createContext({ document: page.document });
  runInContext(
    `Object.defineProperty(this,'localStorage',{get(){throw new Error('no')}})`,
    context,
  );
  runInContext(firstPaintScript, context);
  expect(page.root.size).toBe(0);
});

test('the first paint leaves no global behind', () => {
  const page = createContext({ ...fakePage({ theme: 'dark' }) });
  const listGlobals = () => runInContext('Object.getOwnPropertyNames(globalThis).join()', page);
  const before = listGlobals();
  runInContext(firstPaintScript, page);
  expect(listGlobals()).toBe(before);
});

test('the first paint can stand inside a script element and is small ES5', () => {
  expect(firstPaintScript).not.toMatch(/<\/|<!|=>|`|\b(let|const|class)\b/);
  expect(firstPaintScript.length).toBeLessThan(400);
});
