import type { Edit } from './edit.ts';

/** The text with the edits made, which are in order and apart. */
export function applyEdits(text: string, edits: Pick<Edit, 'from' | 'to' | 'after'>[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, after } of edits) {
    result += text.slice(at, from) + after;
    at = to;
  }
  return result + text.slice(at);
}
