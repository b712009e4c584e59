import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffParagraphs, diffWords, isChanged, sideOf, wordsOf } from './word-diff.ts';

const drawn = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`,
    )
    .join('');

describe('wordsOf', () => {
  it.each([
    ['می‌شود گفت', ['می‌شود', ' ', 'گفت']],
    ['«کتاب‌ها»، ۱۴۰۱.', ['«', 'کتاب‌ها', '»', '،', ' ', '۱۴۰۱', '.']],
    ['مُدَرِّس and co-op', ['مُدَرِّس', ' ', 'and', ' ', 'co', '-', 'op']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('diffWords', () => {
  it.each([
    ['شهرداری می شود', 'شهرداری می‌شود', 'شهرداری {-می شود}{+می‌شود}'],
    ['the old house', 'the new house', 'the {-old}{+new} house'],
    ['متن', 'متن', 'متن'],
    ['', 'تازه', '{+تازه}'],
  ])('%j → %j', (before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });

  it('gives back both texts, letter for letter', () => {
    const texts = fc
      .array(fc.constantFrom('می‌شود', 'می شود', ' ', 'کتاب', '،', 'x1'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.oneof(texts, fc.string()), (before, after) => {
        const parts = diffWords(before, after);
        const text = (side: 'before' | 'after') =>
          sideOf(parts, side)
            .map((part) => part.text)
            .join('');
        expect([text('before'), text('after')]).toEqual([before, after]);
      }),
    );
  });
});

describe('diffParagraphs', () => {
  it('sets a changed paragraph beside itself, and new and lost ones alone', () => {
    const rows = diffParagraphs(
      ['یکم', 'دولت امروز لایحه را به مجلس برد', 'پایان'],
      ['یکم', 'دولت دیروز لایحه را به مجلس برد', 'بند تازه', 'پایان'],
    );
    expect(rows.map(isChanged)).toEqual([false, true, true, false]);
    expect(rows[1]?.after).toContainEqual({ kind: 'added', text: 'دیروز' });
    expect(rows[2]).toEqual({ before: null, after: [{ kind: 'added', text: 'بند تازه' }] });
  });

  it('keeps every paragraph of both, in order', () => {
    const list = fc.array(fc.constantFrom('a b c', 'a b d', 'x y', 'z', 'a q'), { maxLength: 8 });
    const text = (parts: { text: string }[] | null) => parts?.map((part) => part.text).join('');
    fc.assert(
      fc.property(list, list, (before, after) => {
        const rows = diffParagraphs(before, after);
        expect(rows.flatMap((row) => (row.before ? [text(row.before)] : []))).toEqual(before);
        expect(rows.flatMap((row) => (row.after ? [text(row.after)] : []))).toEqual(after);
      }),
    );
  });
});
