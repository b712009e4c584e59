import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { findManaged } from './find-managed.ts';
import { canRemovePerson } from './policy.ts';

/**
 * Deletes an account. What they wrote stays, and the history of what they did, without a name; their
 * public page as an author is another thing and stays too. Throws `not_found`, `forbidden`.
 */
export async function removePerson(actor: Actor, { id }: { id: string }, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { role } = await findManaged(tx, actor, id, canRemovePerson);
    await tx.user.delete({ where: { id }, select: { id: true } });
    const subject = { type: 'person', id };
    await writeAudit(tx, { actor, action: 'person.remove', subject, details: { role } }, now);
  });
}
