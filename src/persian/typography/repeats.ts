import type { Edit } from './edit.ts';
import { editsOf } from './matches.ts';

/** Kashida that bears no vowel sign and ends no abbreviation («هـ»). */
const KASHIDA =
  /(?<=[[\p{Script=Arabic}&&\p{L}]\p{M}])(?<!\u0640)\u0640+(?=[\p{Script=Arabic}&&\p{L}])(?!\u0640)/gv;
const SIGN = /(?<![!؟،؛])([!؟،؛])\1+(?![!؟،؛])/g;
const SPACES = /(?<=\S)(?<! ) {2,}(?=\S)/g;

/** What is written more often than it should be: kashida, signs, spaces. */
export function repeatEdits(text: string): Edit[] {
  return [
    ...editsOf(text, KASHIDA, 'kashida', 1, () => ''),
    ...editsOf(text, SIGN, 'repeated_sign', 1, (run) => run.charAt(0)),
    ...editsOf(text, SPACES, 'double_space', 1, () => ' '),
  ];
}
