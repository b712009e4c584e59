import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { forgiveHit } from '#throttle/count-hit.ts';
import { throttleKey } from '#throttle/key.ts';
import { PER_DEVICE, takeAttempt } from './limits.ts';
import { checkPassword } from './password.ts';

/** How long after the password was given it need not be given again for what is dangerous. */
export const FRESH_MS = 10 * 60_000;

/**
 * Before something dangerous: whether it is still the person who sits there. Without a password only
 * within ten minutes of the last one; with a right one they begin anew. Throws `confirm_needed`,
 * `password_wrong`, `too_many_attempts`.
 */
export async function confirm(
  actor: Person,
  { sessionId, password }: { sessionId: string; password: string },
  now: Date,
): Promise<void> {
  if (!password) {
    // A session is written when it begins and here, never by its use.
    const since = new Date(now.getTime() - FRESH_MS);
    const isFresh = await db.session.count({
      where: { id: sessionId, userId: actor.id, updatedAt: { gt: since } },
    });
    if (!isFresh) throw new DomainError('confirm_needed');
    return;
  }
  const key = throttleKey('password', actor.id);
  await takeAttempt(key, PER_DEVICE, now);
  const account = await db.account.findFirst({
    where: { userId: actor.id, providerId: 'credential' },
    select: { password: true },
  });
  if (!account?.password || !(await checkPassword(password, account.password))) {
    throw new DomainError('password_wrong');
  }
  await forgiveHit(key);
  await db.session.updateMany({
    where: { id: sessionId, userId: actor.id },
    data: { updatedAt: now },
  });
}
