import 'server-only';
import { headers } from 'next/headers';
import { auth } from '#sign-in/better-auth.ts';

/** Ends the session of this browser, in the database and in its cookie. */
export async function leave(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
}
