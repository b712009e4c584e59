import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { auth } from '#sign-in/better-auth.ts';
import { findSignedIn, type SignedIn } from '#sign-in/find-signed-in.ts';
import { requestTime } from './request-time.ts';

export type Visit = { person: SignedIn; sessionId: string };

/** Who is signed in, read once per request; null: nobody. */
export const currentVisit = cache(async (): Promise<Visit | null> => {
  const found = await auth().api.getSession({ headers: await headers() });
  if (!found) return null;
  const person = await findSignedIn(found.session.userId, requestTime());
  return person && { person, sessionId: found.session.id };
});
