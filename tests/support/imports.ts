import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One import of a file. `target` is a path from the top of the project, or a package's name. */
export type Import = { target: string; isTypeOnly: boolean };
export type SourceFile = { path: string; text: string; imports: Import[] };

const NAMES = String.raw`[\w\s{},*$]*?`;
const STATIC = new RegExp(String.raw`^(import|export)\s+(?:(${NAMES})\sfrom\s+)?'([^']+)'`, 'gm');
const DYNAMIC = /(typeof\s+)?\bimport\(\s*'([^']+)'/g;

/**
 * Every import of a file: static, dynamic, `import type`, `export … from`. By pattern, since
 * TypeScript 7 has no parser for JavaScript; the formatter keeps statements in the shape it expects.
 */
export function importsOf(file: string, text: string): Import[] {
  const statics = text.matchAll(STATIC).map(([, , names, from = '']) => ({
    target: resolve(file, from),
    isTypeOnly: onlyTypes(names ?? ''),
  }));
  const dynamics = text.matchAll(DYNAMIC).map(([, isType, from = '']) => ({
    target: resolve(file, from),
    isTypeOnly: Boolean(isType),
  }));
  return [...statics, ...dynamics];
}

function onlyTypes(names: string): boolean {
  if (/^type\s/.test(names)) return true;
  const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1] ?? 'x';
  const each = listed.split(',').map((name) => name.trim());
  return each.filter(Boolean).every((name) => name.startsWith('type '));
}

/** As package.json's `imports` and Node do it. */
function resolve(file: string, from: string): string {
  const own = /^#(messages|prisma|tests)\//.test(from);
  if (own) return from.slice(1);
  if (from.startsWith('#')) return `src/${from.slice(1)}`;
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from;
}

/** Every TypeScript file of ours under src, without what Prisma writes. */
export function sourceFiles(): SourceFile[] {
  return globSync('src/**/*.{ts,tsx}', { exclude: ['src/db/generated/**'] })
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      return { path: file, text, imports: importsOf(file, text) };
    });
}

/** Whether a file is only there for tests. */
export function isTest(file: string): boolean {
  return /\.(test|fixture)\.tsx?$/.test(file);
}

/** Whether a target of an import is a file of the project, and there. */
export function isThere({ target }: Import): boolean {
  return !/^(src|tests|prisma|messages)\//.test(target) || existsSync(target);
}

/** All files that `roots` lead to by imports, themselves included. */
export function reachedFrom(roots: SourceFile[], files: SourceFile[]): SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(roots);
  for (const file of reached) {
    for (const { target } of file.imports) {
      const next = byPath.get(target);
      if (next) reached.add(next);
    }
  }
  return [...reached];
}

/** One round trip in a graph of names, as «a → b → a», or null. */
export function findCycle(graph: Map<string, Set<string>>): string | null {
  const done = new Set<string>();
  const visit = (node: string, trail: string[]): string | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node].join(' → ');
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
