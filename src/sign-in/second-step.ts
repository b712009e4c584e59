import { writeAudit } from '#audit/write.ts';
import type { Person } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { toAsciiDigits } from '#persian/digits.ts';
import { forgiveHit } from '#throttle/count-hit.ts';
import { throttleKey } from '#throttle/key.ts';
import { auth } from './better-auth.ts';
import { PER_DEVICE, takeAttempt } from './limits.ts';
import { needsSecondStep } from './policy.ts';
import { refusalOf } from './refusal.ts';

type Asked<Input> = Input & { headers: Headers };

/**
 * Makes a secret for the person's authenticator, which counts from confirmSecondStep on, and codes
 * for when it is lost. Throws `password_wrong`, `second_step_set`, `too_many_attempts`.
 */
export async function startSecondStep(
  actor: Person,
  { password, headers }: Asked<{ password: string }>,
  now: Date,
): Promise<{ uri: string; backupCodes: string[] }> {
  return withPassword(actor, now, async () => {
    const made = await auth().api.enableTwoFactor({ body: { password }, headers });
    if (!('totpURI' in made)) throw new Error('no secret was made');
    return { uri: made.totpURI, backupCodes: made.backupCodes };
  });
}

/** The first code of the authenticator: from now on it is asked for, and other sessions end. */
export async function confirmSecondStep(
  actor: Person,
  { code, headers }: Asked<{ code: string }>,
  now: Date,
): Promise<void> {
  const key = throttleKey('code', actor.id);
  await takeAttempt(key, PER_DEVICE, now);
  const clean = toAsciiDigits(code).replace(/\s/g, '');
  if (!/^\d{6}$/.test(clean)) throw new DomainError('code_wrong');
  const before = await db.session.findMany({
    where: { userId: actor.id },
    select: { id: true },
  });
  await auth()
    .api.verifyTOTP({ body: { code: clean }, headers })
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  await forgiveHit(key);
  await db.$transaction(async (tx) => {
    // Better Auth has put a new session in the place of this one; the others know one step only.
    await tx.session.deleteMany({ where: { id: { in: before.map(({ id }) => id) } } });
    const subject = { type: 'person', id: actor.id };
    await writeAudit(tx, { actor, action: 'person.setSecondStep', subject }, now);
  });
}

/** New backup codes; the old ones are void. Throws `password_wrong`, `too_many_attempts`. */
export async function renewBackupCodes(
  actor: Person,
  { password, headers }: Asked<{ password: string }>,
  now: Date,
): Promise<{ backupCodes: string[] }> {
  const { backupCodes } = await withPassword(actor, now, () =>
    auth().api.generateBackupCodes({ body: { password }, headers }),
  );
  const subject = { type: 'person', id: actor.id };
  await writeAudit(db, { actor, action: 'person.renewBackupCodes', subject }, now);
  return { backupCodes };
}

/** A password alone is enough again, for roles that may. Throws `forbidden`, `password_wrong`. */
export async function dropSecondStep(
  actor: Person & { isDemo: boolean },
  { password, headers }: Asked<{ password: string }>,
  now: Date,
): Promise<void> {
  if (needsSecondStep(actor) && !actor.isDemo) throw new DomainError('forbidden');
  await withPassword(actor, now, () =>
    auth().api.disableTwoFactor({ body: { password }, headers }),
  );
  const subject = { type: 'person', id: actor.id };
  await writeAudit(db, { actor, action: 'person.dropSecondStep', subject }, now);
}

// Who found an open session must not be able to try passwords in it.
async function withPassword<T>(actor: Person, now: Date, act: () => Promise<T>): Promise<T> {
  const key = throttleKey('password', actor.id);
  await takeAttempt(key, PER_DEVICE, now);
  const given = await act().catch((error: unknown) => {
    throw refusalOf(error);
  });
  await forgiveHit(key);
  return given;
}
