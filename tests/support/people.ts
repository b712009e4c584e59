import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { auth } from '#sign-in/better-auth.ts';
import { hashPassword } from '#sign-in/password.ts';

export const PASSWORD = 'a long enough password';
// Hashing is slow on purpose; once is enough.
const phc = hashPassword(PASSWORD);

let serial = 0;

/** Somebody with an account and PASSWORD, a reporter unless told. */
export async function buildPerson({
  sectionIds = [],
  ...values
}: Partial<Prisma.UserUncheckedCreateInput> & { sectionIds?: string[] } = {}) {
  serial += 1;
  const user = await db.user.create({
    data: {
      email: `person-${serial}@news.example`,
      name: 'مینا آبتین',
      role: 'reporter',
      sections: { connect: sectionIds.map((id) => ({ id })) },
      ...values,
    },
  });
  const credential = { userId: user.id, accountId: user.id, providerId: 'credential' };
  await db.account.create({ data: { ...credential, password: await phc } });
  const actor: Person = { id: user.id, role: user.role, sections: null };
  return { ...user, actor };
}

/** The headers of a browser in which this person has just signed in. */
export async function signedIn(email: string): Promise<Headers> {
  const { headers } = await auth().api.signInEmail({
    body: { email, password: PASSWORD },
    headers: new Headers(),
    returnHeaders: true,
  });
  return withCookies(headers);
}

/** What a browser sends back of the cookies that it got. */
export function withCookies(answer: Headers): Headers {
  const cookies = answer.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return new Headers({ cookie: cookies.join('; ') });
}
