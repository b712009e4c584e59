import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAMAGES, readGold } from '../../../bench/typography/gold.ts';
import { SEED_TEXT } from '../../../bench/typography/seed.ts';
import { applyEdits } from './apply.ts';
import { type Edit, TYPOGRAPHY_RULES } from './edit.ts';
import { loadLexicon } from './load-lexicon.ts';
import { persianText } from './persian-text.fixture.ts';
import { proposeEdits } from './propose.ts';

const lexicon = await loadLexicon();
const propose = (text: string) => proposeEdits(text, { lexicon });

function isWellFormed(text: string, edits: Edit[]): boolean {
  return edits.every(({ from, to, before, after, rule }, at) => {
    const isApart = at === 0 || (edits[at - 1]?.to ?? 0) <= from;
    const isThere = before !== '' && text.slice(from, to) === before && before !== after;
    return isApart && isThere && TYPOGRAPHY_RULES.includes(rule);
  });
}

it('proposes nothing for a text to which all was applied, whatever the text', () => {
  fc.assert(
    fc.property(persianText, (text) => {
      const edits = propose(text);
      expect(isWellFormed(text, edits)).toBe(true);
      expect(propose(applyEdits(text, edits))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

it('proposes no more of level 1 where those of level 1 were applied', () => {
  const sure = ({ level }: Edit) => level === 1;
  for (const sentence of readGold().map(DAMAGES.joined)) {
    const once = applyEdits(sentence, propose(sentence).filter(sure));
    expect(propose(once).filter(sure)).toEqual([]);
  }
});

it.each(Object.entries(DAMAGES))('proposes nothing twice on sentences that are %s', (_, damage) => {
  for (const sentence of readGold().map(damage)) {
    const edits = propose(sentence);
    expect(isWellFormed(sentence, edits)).toBe(true);
    expect(propose(applyEdits(sentence, edits))).toEqual([]);
  }
});

it('proposes nothing twice on the seed article', () => {
  expect(propose(applyEdits(SEED_TEXT, propose(SEED_TEXT)))).toEqual([]);
});
