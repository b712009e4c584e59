import { writeAudit } from '#audit/write.ts';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { endSessions } from './end-sessions.ts';

export type SessionView = { id: string; createdAt: Date; userAgent: string; isThis: boolean };

/** Where this person is signed in, this one first. */
export async function listSessions(
  actor: Person,
  { sessionId }: { sessionId: string },
  now: Date,
): Promise<SessionView[]> {
  const rows = await db.session.findMany({
    where: { userId: actor.id, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, userAgent: true },
  });
  const views = rows.map((row) => ({
    ...row,
    userAgent: row.userAgent ?? '',
    isThis: row.id === sessionId,
  }));
  return views.sort((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** Ends one of one's own sessions. Throws `not_found`, also for another person's. */
export async function endSession(actor: Person, { id }: { id: string }, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id, userId: actor.id } });
    if (count === 0) throw new DomainError('not_found');
    await writeAudit(tx, ended(actor, 1), now);
  });
}

/** Ends all of one's own sessions but this one. */
export async function endOtherSessions(
  actor: Person,
  { sessionId }: { sessionId: string },
  now: Date,
): Promise<{ ended: number }> {
  return db.$transaction(async (tx) => {
    const count = await endSessions(tx, actor.id, sessionId);
    await writeAudit(tx, ended(actor, count), now);
    return { ended: count };
  });
}

function ended(actor: Person, count: number) {
  const subject = { type: 'person', id: actor.id };
  return { actor, action: 'session.end' as const, subject, details: { count } };
}
