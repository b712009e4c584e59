import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { canInvite, canSeePeople } from './policy.ts';

/** Takes an invitation back before it is used. Throws `not_found`, `forbidden`. */
export async function revokeInvitation(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<void> {
  if (!canSeePeople(actor)) throw new DomainError('not_found');
  await db.$transaction(async (tx) => {
    const found = await tx.invitation.findFirst({
      where: { id, usedAt: null, revokedAt: null },
      select: { role: true },
    });
    if (!found) throw new DomainError('not_found');
    if (!canInvite(actor, found.role)) throw new DomainError('forbidden');
    await tx.invitation.update({
      where: { id },
      data: { revokedAt: now },
      select: { id: true },
    });
    const subject = { type: 'invitation', id };
    await writeAudit(tx, { actor, action: 'invitation.revoke', subject }, now);
  });
}
