import 'server-only';
import { appSecret } from '#env.ts';
import { makeViewToken } from '#views/token.ts';

/** What the page's beacon sends back, so that only pages that we made are counted. */
export function viewToken(articleId: string, now: Date): string {
  return makeViewToken(articleId, now, appSecret());
}
