/** What stands between two letters. */
export type Boundary = 'none' | 'half' | 'space';

export type Spelling = { letters: string; after: Map<number, Boundary> };

const NON_JOINING = new Set('اآأإٱدذرزژوؤةء');

/** A sentence without spaces and half-spaces, and where they were: two spellings of one sentence have
 * the same letters. */
export function readSpelling(sentence: string): Spelling {
  const after = new Map<number, Boundary>();
  let letters = '';
  for (const char of sentence) {
    if (char === '\u200C') after.set(letters.length, 'half');
    else if (char === ' ') after.set(letters.length, after.get(letters.length) ?? 'space');
    else letters += char;
  }
  return { letters, after };
}

/**
 * Places that count: behind a letter that joins. Behind ا د ر و and the like a half-space cannot be
 * seen, and the sentences themselves have it or not as it came.
 */
export function placesOf({ letters }: Spelling): number[] {
  return Array.from(letters, (_, at) => at).filter(
    (at) => at > 0 && !NON_JOINING.has(letters.charAt(at - 1)),
  );
}
