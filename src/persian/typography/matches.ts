import type { Edit, EditLevel, TypographyRule } from './edit.ts';

/** An edit for each match of a pattern; `replace` gives null where there is nothing to do. */
export function editsOf(
  text: string,
  pattern: RegExp,
  rule: TypographyRule,
  level: EditLevel,
  replace: (match: string, from: number, to: number) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const before = match[0];
    const from = match.index;
    const after = replace(before, from, from + before.length);
    if (after === null || after === before) continue;
    edits.push({ from, to: from + before.length, before, after, rule, level });
  }
  return edits;
}
