import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { endSessions } from '#sign-in/end-sessions.ts';
import { findManaged } from './find-managed.ts';
import { canManagePerson } from './policy.ts';

/**
 * For somebody who lost their authenticator and the backup codes: the second step is to be set up
 * anew at the next sign-in. Throws `not_found`, `forbidden`.
 */
export async function resetSecondStep(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await findManaged(tx, actor, id, canManagePerson);
    await tx.twoFactor.deleteMany({ where: { userId: id } });
    await tx.user.update({
      where: { id },
      data: { twoFactorEnabled: false },
      select: { id: true },
    });
    const ended = await endSessions(tx, id);
    const subject = { type: 'person', id };
    await writeAudit(
      tx,
      { actor, action: 'person.resetSecondStep', subject, details: { ended } },
      now,
    );
  });
}
