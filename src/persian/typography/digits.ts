import { toPersianDigits } from '../digits.ts';
import type { Edit } from './edit.ts';
import { editsOf } from './matches.ts';

/** A whole number that stands for itself, perhaps with its percent sign. Longer ones are codes. */
const NUMBER =
  /(?<![\p{L}\p{M}\p{N}\-+.:\/,٫٬_#@*=\u200C])(?:0|[1-9][0-9]{0,8})%?(?![\p{N}\-+\/٫٬_*=\u200C]|[.:,][\p{N}\p{L}]|[A-Za-z])/gv;
const PERSIAN_NEAR = /[\p{Script=Arabic}&&\p{L}]/v;
const NEAR = 24;

/** Digits of the keyboard in Persian text. */
export function digitEdits(text: string): Edit[] {
  return editsOf(text, NUMBER, 'persian_digits', 2, (number, from, to) => {
    const near = text.slice(Math.max(0, from - NEAR), from) + text.slice(to, to + NEAR);
    return PERSIAN_NEAR.test(near) ? toPersianDigits(number).replace('%', '٪') : null;
  });
}
