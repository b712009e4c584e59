import { db } from '#db/client.ts';

const KEPT_DAYS = 30;

/** Deletes invitations that have ended long ago; the history keeps that there were any. */
export async function pruneInvitations(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  const { count } = await db.invitation.deleteMany({ where: { expiresAt: { lt: before } } });
  return count;
}
