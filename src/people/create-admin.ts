import { z } from 'zod';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { hashPassword } from '#sign-in/password.ts';

/**
 * The first administrator of a newsroom, made by its operator on the command line. Accounts of the
 * demo go in the same transaction: their passwords are public. Throws `email_invalid`, `email_taken`,
 * `password_short`.
 */
export async function createAdmin(
  input: { email: string; name: string; password: string },
  now: Date,
): Promise<{ id: string; demoAccountsRemoved: number }> {
  const email = input.email.trim().toLowerCase();
  if (!z.email().max(254).safeParse(email).success) throw new DomainError('email_invalid');
  const password = await hashPassword(input.password);
  return db.$transaction(async (tx) => {
    const removed = await tx.user.deleteMany({ where: { isDemo: true } });
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      throw new DomainError('email_taken');
    }
    const { id } = await tx.user.create({
      data: { email, name: input.name.trim() || email, role: 'admin', createdAt: now },
      select: { id: true },
    });
    await tx.account.create({
      data: { userId: id, accountId: id, providerId: 'credential', password, createdAt: now },
    });
    return { id, demoAccountsRemoved: removed.count };
  });
}
