/**
 * An address of this site to go on to, as somebody else wrote it into a link, or null: only paths of
 * the two editions, nothing that a browser might read as another host (`//`, a backslash, controls).
 */
export function safePath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 500) return null;
  if (!/^\/(fa|en)([/?#]|$)/.test(value)) return null;
  return /\/\/|\\|\p{Cc}/u.test(value) ? null : value;
}
