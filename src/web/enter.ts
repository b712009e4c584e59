import 'server-only';
import { cookies, headers } from 'next/headers';
import { env } from '#env.ts';
import type { Locale } from '#i18n/routing.ts';
import { cookieSettings } from '#sign-in/cookies.ts';
import { rememberDevice } from '#sign-in/device.ts';
import { findSignedIn } from '#sign-in/find-signed-in.ts';
import { DEVICE_SECONDS } from '#sign-in/lifetimes.ts';
import { signIn } from '#sign-in/sign-in.ts';
import { verifyCode } from '#sign-in/verify-code.ts';
import { adminLink, codeLink } from './links.ts';
import { safePath } from './safe-path.ts';
import { clientAddress } from './viewer.ts';

type Next = { locale: Locale; next?: string | undefined };

/** Signs in with e-mail and password; gives the address to go on to. Throws as signIn does. */
export async function enter(
  { email, password, locale, next }: Next & { email: string; password: string },
  now: Date,
): Promise<string> {
  const asked = { headers: await headers() };
  const address = clientAddress(asked);
  const device = (await cookies()).get(deviceCookie())?.value ?? '';
  const { userId } = await signIn({ email, password, address, device, ...asked }, now);
  const path = safePath(next);
  return userId ? welcome(userId, path, now) : codeLink(locale, path);
}

/** The code after the password; gives the address to go on to. Throws as verifyCode does. */
export async function enterCode(
  { code, next }: { code: string; next?: string | undefined },
  now: Date,
): Promise<string> {
  const asked = { headers: await headers() };
  const { userId } = await verifyCode({ code, address: clientAddress(asked), ...asked }, now);
  return welcome(userId, safePath(next), now);
}

/** To where they wanted to go, or to their desk in their own language. */
async function welcome(userId: string, path: string | null, now: Date): Promise<string> {
  const store = await cookies();
  const kept = store.get(deviceCookie())?.value ?? '';
  const { attributes } = cookieSettings(env().siteUrl);
  const value = rememberDevice(kept, userId, now);
  store.set(deviceCookie(), value, { ...attributes, maxAge: DEVICE_SECONDS });
  const person = await findSignedIn(userId, now);
  return path ?? adminLink(person?.adminLocale ?? 'fa');
}

function deviceCookie(): string {
  return `${cookieSettings(env().siteUrl).prefix}.device`;
}
