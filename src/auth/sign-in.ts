import { APIError } from 'better-auth/api';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { auth } from './better-auth.ts';

export async function signIn(
  { email, password, headers }: { email: string; password: string; headers: Headers },
  _now: Date,
): Promise<{ adminLocale: 'fa' | 'en' }> {
  try {
    const { user } = await auth().api.signInEmail({ body: { email, password }, headers });
    return await db.user.findUniqueOrThrow({
      where: { id: user.id },
      select: { adminLocale: true },
    });
  } catch (error) {
    if (error instanceof APIError) throw new DomainError('sign_in_refused');
    throw error;
  }
}
