import { env } from '#env.ts';
import { DomainError } from '#errors.ts';
import { codeIn, isOurs, isReadersPage, withoutSlash } from './own-addresses.ts';

/** Of an address as a browser sends it; the front looks nothing longer up. */
const LONGEST = 1000;
const NOWHERE = 'http://old.invalid';
// What a chat or a text processor puts around an address; unseen, it would never be asked for.
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

export const trimmed = (text: string): string => text.replace(AROUND, '');

/**
 * An old address as the front looks it up: decoded, with its query, without host and fragment. A whole
 * address of any host is cut to its path. Throws `redirect_path_invalid`, `redirect_path_long`,
 * `redirect_path_ours`.
 */
export function cleanPath(typed: string): string {
  const text = trimmed(typed);
  const url = /^(\/|https?:\/\/)/i.test(text) ? URL.parse(text, NOWHERE) : null;
  if (!url) throw new DomainError('redirect_path_invalid');
  const sent = url.pathname + url.search;
  if (sent.length > LONGEST) throw new DomainError('redirect_path_long', { max: LONGEST });
  const path = decoded(sent);
  if (path === null || /\p{Cc}/u.test(path)) throw new DomainError('redirect_path_invalid');
  // The front compares what was sent; what it decodes to may be another of our addresses.
  if (isOurs(url.pathname) || isOurs(path.split('?')[0] ?? '')) {
    throw new DomainError('redirect_path_ours');
  }
  return path;
}

export type Target = { code: string } | { path: string };

/**
 * Where it shall lead: an article by its code or any address of it, or another page for readers here;
 * our own host may stand before it. Never another host (an open redirect), and never an old address, so
 * that no redirect leads to a second one. Throws `redirect_to_invalid`.
 */
export function cleanTarget(typed: string): Target {
  const text = trimmed(typed);
  const { origin } = new URL(env().siteUrl);
  const own = text.startsWith(`${origin}/`) ? text.slice(origin.length) : text;
  const code = codeIn(own);
  if (code) return { code };
  // Seen by a browser, `//` and `\` at the wrong place are another host.
  if (!/^\/(fa|en)(\/|\?|#|$)/.test(own) || /\/\/|[\\\p{Cc}]/u.test(own)) {
    throw new DomainError('redirect_to_invalid');
  }
  const url = URL.parse(own, NOWHERE);
  const path = withoutSlash(url?.pathname ?? '');
  if (url?.origin !== NOWHERE || !isReadersPage(path)) throw new DomainError('redirect_to_invalid');
  return { path: path + url.search };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
