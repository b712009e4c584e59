import { writeAudit } from '#audit/write.ts';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { endSessions } from '#sign-in/end-sessions.ts';
import { PER_DEVICE, takeAttempt } from '#sign-in/limits.ts';
import { checkPassword, hashPassword } from '#sign-in/password.ts';
import { forgiveHit } from '#throttle/count-hit.ts';
import { throttleKey } from '#throttle/key.ts';

/**
 * One's own password. All other sessions end at once. Throws `password_wrong` (the current one),
 * `password_short`, `password_long`, `too_many_attempts`.
 */
export async function changePassword(
  actor: Person,
  { current, next, sessionId }: { current: string; next: string; sessionId: string },
  now: Date,
): Promise<{ ended: number }> {
  const key = throttleKey('password', actor.id);
  await takeAttempt(key, PER_DEVICE, now);
  const account = await db.account.findFirst({
    where: { userId: actor.id, providerId: 'credential' },
    select: { id: true, password: true },
  });
  if (!account?.password || !(await checkPassword(current, account.password))) {
    throw new DomainError('password_wrong');
  }
  await forgiveHit(key);
  const password = await hashPassword(next);
  return db.$transaction(async (tx) => {
    await tx.account.update({
      where: { id: account.id },
      data: { password },
      select: { id: true },
    });
    const ended = await endSessions(tx, actor.id, sessionId);
    const subject = { type: 'person', id: actor.id };
    await writeAudit(
      tx,
      { actor, action: 'person.changePassword', subject, details: { ended } },
      now,
    );
    return { ended };
  });
}
