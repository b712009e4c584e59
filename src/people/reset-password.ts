import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { endSessions } from '#sign-in/end-sessions.ts';
import { hashPassword } from '#sign-in/password.ts';
import { hashToken, makeToken } from '#sign-in/token.ts';
import { findManaged } from './find-managed.ts';
import { canManagePerson } from './policy.ts';

/** How long the link works. */
export const RESET_MINUTES = 15;

const identifierOf = (token: string) => `reset:${hashToken(token)}`;

/**
 * A link by which somebody sets a new password: works once, for 15 minutes, and ends the one before.
 * Throws `not_found`, `forbidden`.
 */
export async function issueReset(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<{ token: string; email: string; expiresAt: Date }> {
  const { token } = makeToken();
  const expiresAt = new Date(now.getTime() + RESET_MINUTES * 60_000);
  return db.$transaction(async (tx) => {
    const { email } = await findManaged(tx, actor, id, canManagePerson);
    await tx.verification.deleteMany({
      where: { identifier: { startsWith: 'reset:' }, value: id },
    });
    await tx.verification.create({
      data: { identifier: identifierOf(token), value: id, expiresAt, createdAt: now },
      select: { id: true },
    });
    const subject = { type: 'person', id };
    await writeAudit(tx, { actor, action: 'person.issueReset', subject }, now);
    return { token, email, expiresAt };
  });
}

/** Whose password a link sets; null when it is used up, too old, or none. */
export async function findReset(token: string, now: Date): Promise<{ email: string } | null> {
  const link = await db.verification.findFirst({
    where: { identifier: identifierOf(token), expiresAt: { gt: now } },
    select: { value: true },
  });
  return link && db.user.findUnique({ where: { id: link.value }, select: { email: true } });
}

/** Sets it, and ends every session. Throws `reset_gone`, `password_short`, `password_long`. */
export async function resetPassword(
  { token, password }: { token: string; password: string },
  now: Date,
): Promise<{ email: string }> {
  const phc = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const link = await tx.verification.findFirst({
      where: { identifier: identifierOf(token), expiresAt: { gt: now } },
      select: { id: true, value: true },
    });
    if (!link) throw new DomainError('reset_gone');
    // Of two who press at once, one deletes it.
    const { count } = await tx.verification.deleteMany({ where: { id: link.id } });
    if (count === 0) throw new DomainError('reset_gone');
    const { id, email, role } = await tx.user.update({
      where: { id: link.value },
      data: { failedSignIns: 0, lockedUntil: null },
      select: { id: true, email: true, role: true },
    });
    await tx.account.updateMany({
      where: { userId: id, providerId: 'credential' },
      data: { password: phc },
    });
    const ended = await endSessions(tx, id);
    const actor = { id, role, sections: null };
    const subject = { type: 'person', id };
    await writeAudit(
      tx,
      { actor, action: 'person.resetPassword', subject, details: { ended } },
      now,
    );
    return { email };
  });
}
