import { writeAudit } from '#audit/write.ts';
import { SYSTEM } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { forgiveHit } from '#throttle/count-hit.ts';
import { addressBlock, throttleKey } from '#throttle/key.ts';
import { auth } from './better-auth.ts';
import { knownDevice } from './device.ts';
import { LOCK, PER_ADDRESS, PER_DEVICE, takeAttempt } from './limits.ts';
import { checkPassword, hashAnyPassword } from './password.ts';
import { recordSignIn } from './record-sign-in.ts';
import { refusalOf } from './refusal.ts';

export type SignInInput = {
  email: string;
  password: string;
  /** Of who asks, as the front wrote it. */
  address: string;
  /** What this browser keeps of earlier sign-ins (device.ts). */
  device: string;
  headers: Headers;
};

const LONGEST_EMAIL = 254;

type Candidate = {
  id: string;
  role: 'reporter' | 'editor' | 'chief' | 'moderator' | 'admin';
  lockedUntil: Date | null;
};

/**
 * Opens a session by e-mail and password, or, where a second step is set up, asks for its code:
 * `userId` is null then. Throws `sign_in_refused` for whatever was wrong (no such account, wrong
 * password, locked and not a known device), after the same work; `person_banned` only to who knew the
 * password; `too_many_attempts`.
 */
export async function signIn(
  { email, password, address, device, headers }: SignInInput,
  now: Date,
): Promise<{ userId: string | null }> {
  const addressKey = throttleKey('sign-in', addressBlock(address));
  await takeAttempt(addressKey, PER_ADDRESS, now);
  const user = await findCandidate(email);
  const known = user && knownDevice(device, user.id, now);
  const deviceKey = known && throttleKey('device', known);
  if (deviceKey) await takeAttempt(deviceKey, PER_DEVICE, now);
  const isLocked = Boolean(user?.lockedUntil && user.lockedUntil > now) && !known;
  if (!user || isLocked) {
    await checkPassword(password, await dummyHash());
    await recordRefusal(user, user ? 'locked' : 'unknown', now);
    throw new DomainError('sign_in_refused');
  }
  const body = { email: email.trim().toLowerCase(), password };
  const answer = await auth()
    .api.signInEmail({ body, headers })
    .catch(async (error: unknown) => {
      const refusal = refusalOf(error);
      if (refusal.code === 'sign_in_refused') await countFailure(user, now);
      else await recordRefusal(user, 'banned', now);
      throw refusal;
    });
  await forgiveHit(addressKey);
  if (deviceKey) await forgiveHit(deviceKey);
  if (!('user' in answer)) return { userId: null };
  await recordSignIn(user.id, 'password', now);
  return { userId: user.id };
}

async function findCandidate(typed: string): Promise<Candidate | null> {
  const email = typed.trim().toLowerCase();
  // PostgreSQL takes no NUL, and an index no endless text.
  if (email.length > LONGEST_EMAIL || /\p{Cc}/u.test(email)) return null;
  return db.user.findUnique({
    where: { email },
    select: { id: true, role: true, lockedUntil: true },
  });
}

async function countFailure(user: Candidate, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { failedSignIns } = await tx.user.update({
      where: { id: user.id },
      data: { failedSignIns: { increment: 1 } },
      select: { failedSignIns: true },
    });
    const isLast = failedSignIns >= LOCK.failures;
    if (isLast) {
      await tx.user.update({
        where: { id: user.id },
        data: { failedSignIns: 0, lockedUntil: new Date(now.getTime() + LOCK.ms) },
        select: { id: true },
      });
    }
    const subject = { type: 'person', id: user.id };
    const details = { reason: isLast ? 'password, now locked' : 'password' };
    await writeAudit(tx, { actor: SYSTEM, action: 'session.refuse', subject, details }, now);
  });
}

// What was typed as an e-mail is not recorded: it may be a password in the wrong field.
async function recordRefusal(user: Candidate | null, reason: string, now: Date): Promise<void> {
  const subject = { type: 'person', id: user?.id ?? 'unknown' };
  await writeAudit(
    db,
    { actor: SYSTEM, action: 'session.refuse', subject, details: { reason } },
    now,
  );
}

let dummy: Promise<string> | undefined;

/** Of no password: what unknown accounts are compared with. */
function dummyHash(): Promise<string> {
  dummy ??= hashAnyPassword(crypto.randomUUID());
  return dummy;
}
