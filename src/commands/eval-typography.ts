import { loadLexicon } from '#persian/typography/load-lexicon.ts';
import { drawTable } from '../../bench/table.ts';
import {
  EXPLANATION,
  evalHalfSpaces,
  evalOtherRules,
  unrepaired,
} from '../../bench/typography/eval.ts';
import { SEED_JOINED, SEED_TEXT } from '../../bench/typography/seed.ts';
import { evalSpeed } from '../../bench/typography/speed.ts';
import { command } from './setup/end.ts';

/** `npm run eval:typography`: how well the half-space repair finds what was taken away. */
await command(async () => {
  const start = performance.now();
  const lexicon = await loadLexicon();
  console.log(`The lexicon was read in ${Math.round(performance.now() - start)} ms.`);
  for (const part of ['all', 'seen', 'unseen'] as const) {
    console.log(drawTable(evalHalfSpaces(lexicon, part)));
  }
  console.log(`\n${EXPLANATION.join('\n')}`);
  console.log(drawTable(evalOtherRules(lexicon)));
  console.log(drawTable(evalSpeed(lexicon, SEED_TEXT)));
  const left = unrepaired(SEED_TEXT, SEED_JOINED, lexicon);
  const done = SEED_JOINED.length - left.length;
  console.log(
    `\nThe seed article, levels 1–2: ${done} of ${SEED_JOINED.length} joined forms repaired.`,
  );
  return left.length === 0;
});
