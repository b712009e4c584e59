import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { endSessions } from '#sign-in/end-sessions.ts';
import { findManaged } from './find-managed.ts';
import { canManagePerson } from './policy.ts';

const LONGEST_REASON = 500;

/** Shuts somebody out from this moment on. Throws `not_found`, `forbidden`, `ban_reason_missing`, `text_long`. */
export async function ban(
  actor: Actor,
  { id, reason }: { id: string; reason: string },
  now: Date,
): Promise<void> {
  const why = reason.trim();
  await db.$transaction(async (tx) => {
    await findManaged(tx, actor, id, canManagePerson);
    if (!why) throw new DomainError('ban_reason_missing');
    if (why.length > LONGEST_REASON) throw new DomainError('text_long', { max: LONGEST_REASON });
    await tx.user.update({
      where: { id },
      data: { banned: true, banReason: why, banExpires: null },
      select: { id: true },
    });
    const ended = await endSessions(tx, id);
    const subject = { type: 'person', id };
    const details = { reason: why, ended };
    await writeAudit(tx, { actor, action: 'person.ban', subject, details }, now);
  });
}

/** Lets them in again, with the password that they had. Throws `not_found`, `forbidden`. */
export async function unban(actor: Actor, { id }: { id: string }, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await findManaged(tx, actor, id, canManagePerson);
    await tx.user.update({
      where: { id },
      data: { banned: false, banReason: null, banExpires: null },
      select: { id: true },
    });
    const subject = { type: 'person', id };
    await writeAudit(tx, { actor, action: 'person.unban', subject }, now);
  });
}
