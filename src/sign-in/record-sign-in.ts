import { writeAudit } from '#audit/write.ts';
import { db } from '#db/client.ts';

/** After the last step: the failures before it are forgotten, the history says that they came. */
export async function recordSignIn(
  userId: string,
  by: 'password' | 'code' | 'backup code',
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, role } = await tx.user.update({
      where: { id: userId },
      data: { failedSignIns: 0, lockedUntil: null },
      select: { id: true, role: true },
    });
    const actor = { id, role, sections: null };
    const subject = { type: 'person', id };
    await writeAudit(tx, { actor, action: 'session.open', subject, details: { by } }, now);
  });
}
