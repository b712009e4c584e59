import type { Edit } from './edit.ts';
import { editsOf } from './matches.ts';

const LETTER = String.raw`[\p{Script=Arabic}&&\p{L}]`;
const DIGIT = '[0-9۰-۹]';
/** After these a sign belongs without a space. */
const BEFORE_SIGN = String.raw`(?:${LETTER}\p{M}?|[0-9۰-۹»\)\]٪])`;

const pattern = (strings: TemplateStringsArray, ...values: string[]) =>
  new RegExp(String.raw(strings, ...values), 'gv');

/** Spaces that must go. A run of them is tried once, at its first. */
const REMOVED = [
  pattern`(?<=${BEFORE_SIGN}) +(?=[،؛»\)\]])`,
  // Only where it ends something: «.com» and «:)» are no points.
  pattern`(?<=${BEFORE_SIGN}) +(?=[.!؟](?:[\s»]|$))`,
  pattern`(?<=${BEFORE_SIGN}) +(?=:(?: (?!${DIGIT})|$))`,
  pattern`(?<=[«\(\[]) +(?=[${LETTER}«${DIGIT}])`,
];

/** Signs that a space must follow. */
const FOLLOWED = [
  pattern`(?<=${BEFORE_SIGN})[،؛؟!](?=[${LETTER}«\(])`,
  pattern`(?<=[${LETTER}»\)])،(?=${DIGIT})`,
  pattern`(?<=[${LETTER}»\)]):(?=[${LETTER}«${DIGIT}])`,
  // «ه.ش» and «ق.م» are abbreviations.
  pattern`(?<=${LETTER}${LETTER}|[»\)])\.(?=${LETTER}${LETTER})`,
  pattern`»(?=${LETTER})`,
];

/** A quotation that begins at the end of a word. */
const OPENED = pattern`(?<=${LETTER}\p{M}?)«`;

/** Spaces round signs: none before, one after. */
export function spacingEdits(text: string): Edit[] {
  const rule = 'sign_spacing';
  return [
    ...REMOVED.flatMap((one) => editsOf(text, one, rule, 1, () => '')),
    ...FOLLOWED.flatMap((one) => editsOf(text, one, rule, 1, (sign) => `${sign} `)),
    ...editsOf(text, OPENED, rule, 1, (sign) => ` ${sign}`),
  ];
}
