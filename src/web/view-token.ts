import 'server-only';
import { env } from '#env.ts';
import { makeViewToken } from '#views/token.ts';

/** What the page's beacon sends back, so that only pages that we made are counted. */
export function viewToken(articleId: string, now: Date): string {
  return makeViewToken(articleId, now, appSecret());
}

export function appSecret(): string {
  const { secret } = env();
  if (!secret) throw new Error('APP_SECRET is not set: start with npm start or npm run dev.');
  return secret;
}
