import 'server-only';
import { headers } from 'next/headers';
import { signIn } from '#auth/sign-in.ts';
import { adminLink } from './links.ts';
import { safePath } from './safe-path.ts';

/** Signs in with e-mail and password; gives the address to go on to. Throws `sign_in_refused`. */
export async function enter(
  { email, password, next }: { email: string; password: string; next?: string | undefined },
  now: Date,
): Promise<string> {
  const { adminLocale } = await signIn({ email, password, headers: await headers() }, now);
  return safePath(next) ?? adminLink(adminLocale);
}
