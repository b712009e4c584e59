import { bareKey, HALF_SPACE } from './letters.ts';

/**
 * A piece of text with the half-spaces of `spelling`, which has the same letters: vowel signs and
 * kashida stay where they are, spaces between the words go.
 */
export function respell(text: string, spelling: string): string {
  const left = text.replaceAll(HALF_SPACE, '').replaceAll(' ', '');
  let result = '';
  let at = 0;
  for (const letter of spelling) {
    if (letter === HALF_SPACE) result += takeMarks();
    while (letter !== HALF_SPACE && at < left.length) {
      const char = left.charAt(at);
      at += 1;
      result += char;
      if (char === letter) break;
    }
    if (letter === HALF_SPACE) result += letter;
  }
  return result + left.slice(at);

  function takeMarks(): string {
    let marks = '';
    while (at < left.length && bareKey(left.charAt(at)) === '') {
      marks += left.charAt(at);
      at += 1;
    }
    return marks;
  }
}
