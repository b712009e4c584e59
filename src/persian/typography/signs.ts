import type { Edit } from './edit.ts';
import { editsOf } from './matches.ts';

const PERSIAN: Record<string, string> = { '?': '؟', ',': '،', ';': '؛' };

/** A sign of the Latin keyboard after a Persian word or its closing quote. */
const LATIN_SIGN = /(?<=[[\p{Script=Arabic}&&[\p{L}\p{M}]]»\)!؟] ?)[?,;](?![?,;0-9A-Za-z\/=\&])/gv;
const DOTS = /(?<![./])\.{3,}(?![./])/g;

/** «?» «,» «;» in Persian, and three dots as one sign. */
export function signEdits(text: string): Edit[] {
  const rule = 'persian_signs';
  return [
    ...editsOf(text, LATIN_SIGN, rule, 1, (sign) => PERSIAN[sign] ?? null),
    ...editsOf(text, DOTS, rule, 1, () => '…'),
  ];
}
