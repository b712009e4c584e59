import type { Encoding } from './encoding.ts';

/** Each encoding has its own bytes, so its own strong tag. */
export function entityTag(hash: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
}

/**
 * Whether a reader has these bytes already, in any encoding: If-None-Match compares weakly, and is a
 * list or `*`. If-Modified-Since is not looked at: two changes within its second would be one.
 */
export function isUnchanged(ifNoneMatch: string | undefined, hash: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((part) => {
    const tag = /^(?:W\/)?"([^"]*)"$/.exec(part.trim())?.[1];
    return tag?.replace(/-(?:br|gzip)$/, '') === hash;
  });
}
