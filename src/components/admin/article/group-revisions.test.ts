import { describe, expect, it } from 'vitest';
import { groupRevisions } from './group-revisions.ts';

const revision = (number: number, kind: string, who: string, minute: number) => ({
  number,
  kind,
  by: { id: who },
  at: new Date(Date.UTC(2026, 10, 24, 8, minute)),
});

describe('groupRevisions', () => {
  it('lays autosaves under the next that counts, by person and sitting', () => {
    const groups = groupRevisions([
      revision(8, 'saved', 'a', 59),
      revision(7, 'autosaved', 'a', 58),
      revision(6, 'autosaved', 'a', 57),
      revision(5, 'autosaved', 'b', 56),
      revision(4, 'autosaved', 'b', 20),
      revision(3, 'saved', 'b', 19),
      revision(2, 'autosaved', 'b', 18),
      revision(1, 'copied', 'b', 17),
    ]);
    expect(
      groups.map(({ head, autosaved }) => [head.number, autosaved.map(({ number }) => number)]),
    ).toEqual([
      [8, [7, 6]],
      [5, []],
      [4, []],
      [3, [2]],
      [1, []],
    ]);
  });

  it('loses none and keeps their order', () => {
    const all = [3, 2, 1].map((number) => revision(number, 'autosaved', 'a', number));
    const flat = groupRevisions(all).flatMap(({ head, autosaved }) => [head, ...autosaved]);
    expect(flat).toEqual(all);
    expect(groupRevisions([])).toEqual([]);
  });
});
