import { describe, expect, it } from 'vitest';
import { loadLexicon } from './load-lexicon.ts';
import { applyToRuns, proposeForRuns, type TextRun } from './runs.ts';

const lexicon = await loadLexicon();

function repair(runs: TextRun[], accepts: (rule: string) => boolean = () => true): string[] {
  const edits = proposeForRuns(runs, { lexicon }).filter(({ rule }) => accepts(rule));
  return applyToRuns(runs, edits).map(({ text }) => text.replaceAll('\u200C', '|'));
}

const runsOf = (...texts: string[]): TextRun[] => texts.map((text, at) => ({ id: `${at}`, text }));

describe('a paragraph of several runs', () => {
  it.each([
    ['an ending in the next run', ['کارخانه', ' های نو'], ['کارخانه|', 'های نو']],
    ['the space in the first run', ['کارخانه ', 'های نو'], ['کارخانه|', 'های نو']],
    ['a word that lies in two runs', ['کارخا', 'نههای نو'], ['کارخا', 'نه|های نو']],
    ['a place between two runs', ['کارخانه', 'های نو'], ['کارخانه|', 'های نو']],
    ['a run of its own for the space', ['کارخانه', ' ', 'های نو'], ['کارخانه|', '', 'های نو']],
    ['two spaces in two runs', ['کتاب ', ' خوب'], ['کتاب ', 'خوب']],
    ['a sign and its space', ['خوب ', ',', 'بد'], ['خوب', '، ', 'بد']],
  ])('%s', (_what, before, after) => {
    expect(repair(runsOf(...before))).toEqual(after);
  });

  it('leaves skipped runs alone, and knows what stands there', () => {
    const runs = [
      { id: 'a', text: 'در ' },
      { id: 'b', text: 'کتاب ها', isSkipped: true },
      { id: 'c', text: ' می شود' },
      { id: 'd', text: '\n', isSkipped: true },
      { id: 'e', text: 'ها می شود' },
    ];
    expect(repair(runs)).toEqual(['در ', 'کتاب ها', ' می|شود', '\n', 'ها می|شود']);
  });

  it('makes only the accepted edits', () => {
    const runs = runsOf('4 شرکت', ' ها');
    expect(repair(runs, (rule) => rule === 'plural_apart')).toEqual(['4 شرکت|', 'ها']);
    expect(repair(runs, (rule) => rule === 'persian_digits')).toEqual(['۴ شرکت', ' ها']);
  });

  it('keeps what else a run carries', () => {
    const [run] = applyToRuns([{ id: 'a', text: 'می شود', marks: ['bold'] }], []);
    expect(run).toEqual({ id: 'a', text: 'می شود', marks: ['bold'] });
  });
});
