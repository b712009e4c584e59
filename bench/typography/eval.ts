import { applyEdits } from '#persian/typography/apply.ts';
import type { Edit } from '#persian/typography/edit.ts';
import type { Lexicon } from '#persian/typography/lexicon.ts';
import { proposeEdits } from '#persian/typography/propose.ts';
import type { Table } from '../table.ts';
import { DAMAGES, type Damage, type Part, readGold } from './gold.ts';
import { type Accepts, SCORED, type Score, scoreSentences } from './score.ts';

export const LEVELS: Record<string, Accepts> = {
  'level 1': ({ level }) => level === 1,
  'levels 1–2, no rule 8': ({ level, rule }) => level <= 2 && rule !== 'compound_apart',
  'levels 1–2': ({ level }) => level <= 2,
  'levels 1–3': () => true,
};

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const perThousand = (count: number, tokens: number) => ((1000 * count) / tokens).toFixed(2);

/** Half-spaces found again, for each damage and each set of edits that an editor may accept. */
export function evalHalfSpaces(lexicon: Lexicon, part: Part): Table {
  const sentences = readGold(part);
  const rows = (Object.keys(DAMAGES) as Damage[]).flatMap((damage) =>
    Object.entries(LEVELS).map(([name, accepts]) => {
      const score = scoreSentences(sentences, damage, accepts, lexicon);
      return [`${damage}, ${name}`, ...cells(score, damage)];
    }),
  );
  return {
    title: `Half-spaces, ${part} ${sentences.length} sentences`,
    rows: [['', 'P strict', 'P', 'recall', 'wrong/1000 strict', 'wrong/1000'], ...rows],
  };
}

function cells({ right, variants, wrong, taken, restored, tokens }: Score, damage: Damage) {
  const hasDamage = damage !== 'undamaged';
  return [
    hasDamage ? percent(right, right + variants + wrong) : '–',
    hasDamage ? percent(right, right + wrong) : '–',
    percent(restored, taken),
    perThousand(variants + wrong, tokens),
    perThousand(wrong, tokens),
  ];
}

/** What the numbers of that table are. */
export const EXPLANATION = [
  'Gold: UD Persian-Seraji, 700 sentences (CC BY-SA 4.0, tests/data/eval-cc-by-sa).',
  'Counted are half-spaces behind letters that join; behind others none can be seen.',
  '«P strict», «strict»: every change counts as wrong that the gold has not.',
  '«P», «wrong/1000»: without variants, words whose ها or تر the gold itself writes joined',
  '(«شرکتهای»), where the change makes the old spelling the one of today.',
  '«joined»: half-spaces taken away; «spaced»: made spaces; «undamaged»: every change is too much.',
  'The mistakes on «seen» sentences were looked at while the rules were written. Of «unseen» ones only',
  'the sums were in view, also when the threshold of rule 8 was chosen: they are nearly, not wholly, fresh.',
];

/** How often each other rule fires on sentences that nobody damaged. */
export function evalOtherRules(lexicon: Lexicon): Table {
  const counts = new Map<string, number>();
  for (const sentence of readGold()) {
    for (const { rule, level } of proposeEdits(sentence, { lexicon })) {
      const name = `${rule}, level ${level}`;
      if (!SCORED.test(rule)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  return { title: 'Other rules on the 700 sentences', rows: [['rule', 'edits'], ...rows] };
}

/** Words that the edits of levels 1 and 2 leave without their half-space. */
export function unrepaired(text: string, forms: readonly string[], lexicon: Lexicon): string[] {
  const edits: Edit[] = proposeEdits(text, { lexicon }).filter(({ level }) => level <= 2);
  const words = new Set(applyEdits(text, edits).split(/[\s،؛:.«»()]+/));
  return forms.filter((form) => words.has(form));
}
