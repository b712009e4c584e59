/**
 * Size of the text per step, in per cent of the normal one. The style sheet's `--text-scale` for
 * each `data-text-size` says the same.
 */
export const textPercents: Readonly<Record<number, number>> = {
  [-1]: 90,
  0: 100,
  1: 115,
  2: 130,
  3: 150,
  4: 175,
};

export const smallestStep = -1;
export const largestStep = 4;

/** The step after a press: `by` is -1 or 1; 0 goes back to the normal size. */
export function nextStep(step: number, by: number): number {
  if (by === 0) return 0;
  return Math.min(largestStep, Math.max(smallestStep, step + by));
}

/** Whether a press would change nothing because the text is already as small or large as it gets. */
export function isAtEnd(step: number, by: number): boolean {
  return by !== 0 && nextStep(step, by) === step;
}

/** The sentence about a step, with the digits of the language: `{percent}` is replaced. */
export function sizeSentence(template: string, step: number, language: string): string {
  const percent = new Intl.NumberFormat(language || undefined).format(textPercents[step] ?? 100);
  return template.replace('{percent}', percent);
}
