import { writeAudit } from '#audit/write.ts';
import type { Actor, Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { endSessions } from '#sign-in/end-sessions.ts';
import { checkSections } from './check-sections.ts';
import { findManaged } from './find-managed.ts';
import { canChangeRole } from './policy.ts';

/**
 * Gives somebody another role, and an editor the sections that they are bound to. Their sessions end
 * at once. Throws `not_found`, `forbidden`, `section_unknown`.
 */
export async function changeRole(
  actor: Actor,
  { id, role, sectionIds }: { id: string; role: Person['role']; sectionIds: string[] },
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const before = await findManaged(tx, actor, id, (who, person) =>
      canChangeRole(who, person, role),
    );
    const bound = await checkSections(tx, role, sectionIds);
    await tx.user.update({
      where: { id },
      data: { role, sections: { set: bound.map((section) => ({ id: section })) } },
      select: { id: true },
    });
    const ended = await endSessions(tx, id);
    const subject = { type: 'person', id };
    const details = { from: before.role, to: role, sections: bound.length, ended };
    await writeAudit(tx, { actor, action: 'person.changeRole', subject, details }, now);
  });
}
