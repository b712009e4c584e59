const NON_JOINER = '\u200C';
const JOINER = '\u200D';

const letter = String.raw`[\p{Script_Extensions=Arabic}&&\p{L}]`;
const emoji = String.raw`\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?`;

const strayNonJoiner = new RegExp(String.raw`\u200C(?!(?<=${letter}\p{M}*\u200C)${letter})`, 'gv');
const strayJoiner = new RegExp(
  String.raw`\u200D(?!(?<=${emoji}\u200D)\p{Extended_Pictographic}|(?<=ه\u200D)(?!${letter}))`,
  'gv',
);

/**
 * Leaves one half-space (ZWNJ) between two letters of the Arabic script, and a ZWJ inside an emoji
 * or where it shapes an abbreviation («ه‍.ش»). All others cannot be seen, and `trim` and `\s` do
 * not know them, so two names could differ by one.
 */
export function cleanJoiners(text: string): string {
  return text
    .replace(/[\u200C\u200D]{2,}/g, (run) => (run.includes(NON_JOINER) ? NON_JOINER : JOINER))
    .replace(strayNonJoiner, '')
    .replace(strayJoiner, '');
}
