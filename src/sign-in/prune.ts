import { db } from '#db/client.ts';

/** Deletes sessions and sign-ins halfway that have ended by themselves. */
export async function pruneSessions(now: Date): Promise<number> {
  const [sessions, halfway] = await Promise.all([
    db.session.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.verification.deleteMany({ where: { expiresAt: { lt: now } } }),
  ]);
  return sessions.count + halfway.count;
}
