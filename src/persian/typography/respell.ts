import { bareKey, HALF_SPACE } from './letters.ts';

/**
 * A piece of text with the half-spaces of `spelling`, which has the same letters: vowel signs and
 * kashida stay with their letters, spaces between the words go.
 */
export function respell(text: string, spelling: string): string {
  const clusters = lettersOf(text);
  let at = 0;
  let result = '';
  for (const letter of spelling) {
    if (letter === HALF_SPACE) result += HALF_SPACE;
    else {
      result += clusters[at] ?? '';
      at += 1;
    }
  }
  return result + clusters.slice(at).join('');
}

/** Each letter with the marks behind it. What stands before the first letter goes with that. */
function lettersOf(text: string): string[] {
  const clusters: string[] = [];
  let isOpen = true;
  for (const char of text) {
    if (char === HALF_SPACE || char === ' ') continue;
    const isMark = bareKey(char) === '';
    if (clusters.length > 0 && (isMark || isOpen)) {
      clusters[clusters.length - 1] += char;
    } else clusters.push(char);
    isOpen = isMark && clusters.length === 1 && isOpen;
  }
  return clusters;
}
