import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, countChoices, mergeContent, resolveMerge } from './merge.ts';
import { type Chunk, mergeBlocks } from './merge-blocks.ts';

const paragraph = (text: string) => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text }] : [],
});
const content = (texts: string[], rest: { headline?: string; tags?: string[] } = {}) => ({
  headline: 'تیتر',
  kicker: null as string | null,
  tags: [] as string[],
  ...rest,
  body: { type: 'doc' as const, content: texts.map(paragraph) },
});
const key = (block: string) => block;
const textsOf = (chunks: Chunk<string>[], choice: Choice) =>
  chunks.flatMap((chunk) => {
    if (chunk.kind === 'agreed') return chunk.blocks;
    return choice === 'both' ? [...chunk.mine, ...chunk.theirs] : chunk[choice];
  });

describe('mergeBlocks', () => {
  it.each([
    ['a b c', 'a b c', 'a b c', 'a b c'],
    ['a b c', 'A b c', 'a b C', 'A b C'],
    ['a b c', 'x a b c', 'a b c y', 'x a b c y'],
    ['a b c', 'a c', 'a b c d', 'a c d'],
    ['a b c', 'a B c', 'a B c', 'a B c'],
    ['a b c d', 'b c d', 'a b c', 'b c'],
    ['', 'x', '', 'x'],
    ['a b c', 'a B c', 'a β c', 'a [B|β] c'],
    ['a b c', 'a c', 'a B c', 'a [|B] c'],
    ['a b', 'a x b', 'a y b', 'a [x|y] b'],
    ['a b c d e', 'a X e', 'a b C d e', 'a [X|b C d] e'],
    ['', 'x', 'y', '[x|y]'],
  ])('%j with %j and %j is %j', (base, mine, theirs, expected) => {
    const list = (text: string) => text.split(' ').filter(Boolean);
    const chunks = mergeBlocks(list(base), list(mine), list(theirs), key);
    const drawn = chunks.map((chunk) =>
      chunk.kind === 'agreed'
        ? chunk.blocks.join(' ')
        : `[${chunk.mine.join(' ')}|${chunk.theirs.join(' ')}]`,
    );
    expect(drawn.join(' ')).toBe(expected);
  });

  const blocks = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 10 });

  it('gives back the one side that has changed anything', () => {
    fc.assert(
      fc.property(blocks, blocks, (base, next) => {
        expect(textsOf(mergeBlocks(base, next, base, key), 'theirs')).toEqual(next);
        expect(textsOf(mergeBlocks(base, base, next, key), 'mine')).toEqual(next);
        expect(textsOf(mergeBlocks(base, next, next, key), 'mine')).toEqual(next);
      }),
    );
  });

  it('loses nothing that either side has typed', () => {
    // Each side marks what it types, so that a block can be followed.
    const edit = fc.tuple(fc.constantFrom('insert', 'replace', 'remove'), fc.nat(), fc.nat(999));
    const side = (name: string, base: string[], edits: [string, number, number][]) =>
      edits.reduce((list, [kind, where, what]) => {
        const at = list.length === 0 ? 0 : where % list.length;
        if (kind === 'insert') return list.toSpliced(at, 0, `${name}${what}`);
        if (kind === 'replace') return list.toSpliced(at, 1, `${name}${what}`);
        return list.toSpliced(at, 1);
      }, base);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 8 }),
        fc.array(edit, { maxLength: 5 }),
        fc.array(edit, { maxLength: 5 }),
        (base, ours, others) => {
          const [mine, theirs] = [side('M', base, ours), side('T', base, others)];
          const chunks = mergeBlocks(base, mine, theirs, key);
          const all = chunks.flatMap((c) =>
            c.kind === 'agreed' ? c.blocks : [...c.mine, ...c.theirs],
          );
          for (const text of [...mine, ...theirs]) {
            // A block of the base may have been removed by the other side.
            if (!base.includes(text)) expect(all).toContain(text);
          }
          for (const text of base) {
            if (mine.includes(text) && theirs.includes(text)) expect(all).toContain(text);
          }
          const swapped = mergeBlocks(base, theirs, mine, key);
          expect(textsOf(swapped, 'theirs')).toEqual(textsOf(chunks, 'mine'));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('mergeContent', () => {
  it('takes the fields that one has changed, and asks for those that both have', () => {
    const base = content(['یک', 'دو'], { headline: 'تیتر' });
    const mine = { ...content(['یک', 'دو', 'سه'], { headline: 'تیتر من' }), kicker: 'روتیتر' };
    const theirs = content(['یکم', 'دو'], { headline: 'تیتر دیگر', tags: ['متن'] });
    const merge = mergeContent(base, mine, theirs, 'fa');
    expect(merge.conflicts.map(({ field }) => field)).toEqual(['headline']);
    expect(countChoices(merge)).toBe(1);
    expect(resolveMerge(merge, { headline: 'theirs' }, [])).toEqual({
      ...content(['یکم', 'دو', 'سه'], { headline: 'تیتر دیگر', tags: ['متن'] }),
      kicker: 'روتیتر',
    });
    expect(resolveMerge(merge, { headline: 'both' }, []).headline).toBe('تیتر من تیتر دیگر');
  });

  it('takes what both have added to a list and removed from it', () => {
    const tags = (...list: string[]) => content([], { tags: list });
    const merge = mergeContent(tags('الف', 'ب'), tags('ب', 'ج'), tags('الف', 'ب', 'د'), 'fa');
    expect(countChoices(merge)).toBe(0);
    expect(resolveMerge(merge, {}, []).tags).toEqual(['ب', 'ج', 'د']);
  });

  it('does not take the form that the server gave my own text for a change', () => {
    const typed = content(['  متن  علي '], { headline: ' تیتر ' });
    const stored = content(['متن علی'], { headline: 'تیتر' });
    const mine = content(['  متن  علي ', 'پایان'], { headline: ' تیتر ' });
    const merge = mergeContent(typed, mine, stored, 'fa');
    expect(countChoices(merge)).toBe(0);
    expect(merge.taken).toEqual([]);
  });

  it('gives my whole text for «mine», whatever they have done to the same paragraphs', () => {
    const texts = fc.array(fc.constantFrom('یک', 'دو', 'سه', 'چهار'), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const mine = content(after);
        const merge = mergeContent(content(before), mine, content(before), 'fa');
        expect(resolveMerge(merge, {}, [])).toEqual(mine);
      }),
    );
  });
});
