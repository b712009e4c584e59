import { describe, expect, it } from 'vitest';
import { type Found, type Place, proposalsOf, without } from './proposals.ts';

const edit = (from: number, before: string, after: string): Found => ({
  ...{ from, to: from + before.length, before, after },
  ...({ rule: 'mi_apart', level: 1 } as const),
});

describe('proposals', () => {
  const texts = ['می شود و می رود', 'می شود'];
  const places: Place[] = [{ field: 'headline' }, { index: 0 }];
  const edits = [
    [edit(0, 'می شود', 'می‌شود'), edit(9, 'می رود', 'می‌رود')],
    [edit(0, 'می شود', 'X')],
  ];
  const list = proposalsOf(places, texts, edits);

  it('stand in reading order with what is around them', () => {
    expect(list.map(({ id, head, tail }) => [id, head, tail])).toEqual([
      ['0:0', '', ' و می رود'],
      ['0:9', 'می شود و ', ''],
      ['1:0', '', ''],
    ]);
  });

  it('move with what was written before them in the same text', () => {
    const [first, second, other] = list;
    if (!first || !second || !other) throw new Error('three were made');
    const longer = { ...first, after: `${first.before}!!` };
    const written = new Set([first.id, other.id]);
    expect(without(list, [longer], written)).toEqual([{ ...second, from: 11, to: 17 }, other]);
    expect(without(list, [longer], new Set())).toEqual([second, other]);
    expect(without(list, [other], written)).toEqual([first, second]);
    expect(without(list, [longer, other], written)).toEqual([{ ...second, from: 11, to: 17 }]);
  });

  it('written from the end give the text that all of them were about', () => {
    let text = texts[0] ?? '';
    for (const one of list.slice(0, 2).toReversed()) {
      text = text.slice(0, one.from) + one.after + text.slice(one.to);
    }
    expect(text).toBe('می‌شود و می‌رود');
  });
});
