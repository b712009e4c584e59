import { DomainError } from '#errors.ts';
import { countHit, type Limit } from '#throttle/count-hit.ts';

const MINUTE_MS = 60_000;

/** Wrong passwords in a row after which only known devices get in, and for how long. */
export const LOCK = { failures: 10, ms: 15 * MINUTE_MS };

/** Of one address: a newsroom behind one router has many people, a guesser needs thousands. */
export const PER_ADDRESS: Limit = { max: 30, windowMs: 15 * MINUTE_MS };

/** Of one known device, or of one person who is asked for the password again. */
export const PER_DEVICE: Limit = { max: 10, windowMs: 15 * MINUTE_MS };

/** Counts one attempt; throws `too_many_attempts` with the minutes that are left. */
export async function takeAttempt(key: string, limit: Limit, now: Date): Promise<void> {
  const { isWithin, endsAt } = await countHit(key, limit, now);
  if (isWithin) return;
  const minutes = Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / MINUTE_MS));
  throw new DomainError('too_many_attempts', { minutes });
}
