import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actorIn, COLUMNS, type Column, markdown, TABLE } from './support/permission-table.ts';

const columns = Object.keys(COLUMNS) as Column[];
const files = globSync('src/*/policy.ts').filter((file) => !file.startsWith('src/front/'));

const exported = (
  await Promise.all(
    files.map(async (file) => {
      const policy = await import(pathToFileURL(path.resolve(file)).href);
      const domain = file.split('/')[1];
      return Object.keys(policy)
        .filter((name) => /^can[A-Z]/.test(name))
        .map((name) => `${domain}.${name}`);
    }),
  )
).flat();

describe('the table of permissions', () => {
  it('has a row for every act that a policy decides, and none for an act that is gone', () => {
    expect(exported.length).toBeGreaterThan(20);
    expect(Object.keys(TABLE).sort()).toEqual([...exported].sort());
    expect(Object.entries(TABLE).filter(([, rows]) => rows.length === 0)).toEqual([]);
  });

  it('is written with a letter or a dot for each column', () => {
    const shape = new RegExp(`^${columns.map((letter) => `[${letter}.]`).join('')}$`);
    const wrong = Object.values(TABLE).flatMap((rows) =>
      rows.filter(({ who }) => !shape.test(who)),
    );
    expect(wrong).toEqual([]);
  });

  const rows = Object.entries(TABLE).flatMap(([act, own]) =>
    own.map((row) => [act, row.words, row] as const),
  );
  it.each(rows)('%s: %s', (_act, _words, { who, may }) => {
    const found = columns.map((letter) => (may(actorIn(letter)) ? letter : '.')).join('');
    expect(found).toBe(who);
  });

  it('stands in the README as it is', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(markdown());
  });
});
