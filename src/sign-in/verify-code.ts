import { writeAudit } from '#audit/write.ts';
import { SYSTEM } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import { DomainError } from '#errors.ts';
import { toAsciiDigits } from '#persian/digits.ts';
import { forgiveHit } from '#throttle/count-hit.ts';
import { addressBlock, throttleKey } from '#throttle/key.ts';
import { auth } from './better-auth.ts';
import { PER_ADDRESS, takeAttempt } from './limits.ts';
import { recordSignIn } from './record-sign-in.ts';
import { refusalOf } from './refusal.ts';

/**
 * The second step of signing in: the six digits of the moment, in any digits, or one of the backup
 * codes. Throws `code_wrong`, `sign_in_again` (too late, or too often wrong), `too_many_attempts`.
 */
export async function verifyCode(
  { code, address, headers }: { code: string; address: string; headers: Headers },
  now: Date,
): Promise<{ userId: string }> {
  const addressKey = throttleKey('sign-in', addressBlock(address));
  await takeAttempt(addressKey, PER_ADDRESS, now);
  const clean = toAsciiDigits(code).replace(/\s/g, '');
  if (!/^[\w-]{6,20}$/.test(clean)) throw new DomainError('code_wrong');
  const isOfMoment = /^\d{6}$/.test(clean);
  const { api } = auth();
  const asked = { body: { code: clean }, headers };
  const verified = isOfMoment ? api.verifyTOTP(asked) : api.verifyBackupCode(asked);
  const { user } = await verified.catch(async (error: unknown) => {
    const refusal = refusalOf(error);
    const subject = { type: 'person', id: 'unknown' };
    const details = { reason: 'code' };
    await writeAudit(db, { actor: SYSTEM, action: 'session.refuse', subject, details }, now);
    throw refusal;
  });
  await forgiveHit(addressKey);
  await recordSignIn(user.id, isOfMoment ? 'code' : 'backup code', now);
  return { userId: user.id };
}
