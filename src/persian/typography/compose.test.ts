import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from './apply.ts';
import { composeEdits } from './compose.ts';
import type { Edit } from './edit.ts';
import { piecesOf } from './pieces.ts';

/** Any edits of a text, in order and apart. */
const editsOn = (text: string) =>
  fc
    .array(
      fc.tuple(
        fc.nat(text.length),
        fc.nat(4),
        fc.string({ maxLength: 3 }),
        fc.constantFrom(1, 2, 3),
      ),
    )
    .map((all) => {
      const edits: Edit[] = [];
      for (const [from, length, after, level] of all.toSorted(([a], [b]) => a - b)) {
        const to = Math.min(text.length, from + length);
        const before = text.slice(from, to);
        if (before === '' || before === after || from < (edits.at(-1)?.to ?? 0)) continue;
        edits.push({ from, to, before, after, rule: 'kashida', level: level as Edit['level'] });
      }
      return edits;
    });

const twice = fc
  .string({ maxLength: 30 })
  .chain((text) =>
    editsOn(text).chain((first) =>
      editsOn(applyEdits(text, first)).map((second) => ({ text, first, second })),
    ),
  );

it('leads in one step where the two lists lead in two', () => {
  fc.assert(
    fc.property(twice, ({ text, first, second }) => {
      const edits = composeEdits(text, first, second);
      expect(applyEdits(text, edits)).toBe(applyEdits(applyEdits(text, first), second));
      for (const [at, edit] of edits.entries()) {
        expect(text.slice(edit.from, edit.to)).toBe(edit.before);
        expect(edit.from).toBeGreaterThanOrEqual(edits[at - 1]?.to ?? 0);
      }
    }),
    { numRuns: 3000 },
  );
});

it('takes the level of the edit that is less sure', () => {
  const edit = (before: string, after: string, level: 1 | 2): Edit => ({
    ...{ from: 0, to: before.length, before, after, rule: 'kashida', level },
  });
  expect(composeEdits('ab', [edit('ab', 'cd', 1)], [edit('cd', 'ef', 2)])).toEqual([
    edit('ab', 'ef', 2),
  ]);
  expect(composeEdits('ab', [edit('ab', 'cd', 1)], [edit('cd', 'ab', 1)])).toEqual([]);
});

it('cuts an edit into the least that changes', () => {
  expect(piecesOf('می شود ها', 'می\u200Cشود\u200Cها')).toEqual([
    { from: 2, to: 3, after: '\u200C' },
    { from: 6, to: 7, after: '\u200C' },
  ]);
  expect(piecesOf('شرکتهای', 'شرکت\u200Cهای')).toEqual([{ from: 4, to: 4, after: '\u200C' }]);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c') }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c') }),
      (before, after) => {
        const edits = piecesOf(before, after);
        expect(applyEdits(before, edits)).toBe(after);
      },
    ),
  );
});
