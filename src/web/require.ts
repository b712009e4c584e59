import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { SignedIn } from '#sign-in/find-signed-in.ts';
import { mustEnrol } from '#sign-in/policy.ts';
import { adminLink, loginLink } from './links.ts';
import { PATH_HEADER } from './path-header.ts';
import { safePath } from './safe-path.ts';
import { currentVisit } from './session.ts';

/**
 * The person who asks for a page of the newsroom; first line of each. Who is not signed in goes to
 * the sign-in page and from there back; who has yet to set up the second step goes to do so. What
 * they may not see by `can` is not there.
 */
export async function requirePerson({
  can,
  beforeSecondStep = false,
}: {
  can?: (person: SignedIn) => boolean;
  /** The page on which the second step is set up. */
  beforeSecondStep?: boolean;
} = {}): Promise<SignedIn> {
  const visit = await currentVisit();
  if (!visit) redirect(loginLink(await getLocale(), await currentPath()));
  const { person } = visit;
  if (!beforeSecondStep && mustEnrol(person)) {
    redirect(adminLink(await getLocale(), 'account/second-step'));
  }
  if (can && !can(person)) notFound();
  return person;
}

/** The address of the page that is being drawn, with its query. */
export async function currentPath(): Promise<string | null> {
  return safePath((await headers()).get(PATH_HEADER));
}
