/**
 * Characters. A headline is cut in search results and link cards after some 70, and Google asked for
 * at most 110; leads of good length are two or three sentences.
 */
export const LENGTHS = {
  headline: { short: 20, long: 70, tooLong: 110 },
  shortHeadline: { short: 10, long: 45, tooLong: 60 },
  lead: { short: 80, long: 280, tooLong: 450 },
} as const;
export type LengthKind = keyof typeof LENGTHS;

export type LengthVerdict = 'empty' | 'short' | 'good' | 'long' | 'tooLong';

export function judgeLength(kind: LengthKind, characters: number): LengthVerdict {
  const { short, long, tooLong } = LENGTHS[kind];
  if (characters === 0) return 'empty';
  if (characters < short) return 'short';
  if (characters <= long) return 'good';
  return characters <= tooLong ? 'long' : 'tooLong';
}
