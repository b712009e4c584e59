import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '#errors.ts';

export const SHORTEST_PASSWORD = 12;
/** Bytes enough for any sentence; more would only keep the processor busy. */
export const LONGEST_PASSWORD = 128;

// OWASP's minimum for Argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** An Argon2id PHC string. Throws `password_short`, `password_long`. */
export function hashPassword(password: string): Promise<string> {
  if (password.length < SHORTEST_PASSWORD) {
    throw new DomainError('password_short', { min: SHORTEST_PASSWORD });
  }
  if (password.length > LONGEST_PASSWORD) {
    throw new DomainError('password_long', { max: LONGEST_PASSWORD });
  }
  return hashAnyPassword(password);
}

/** The same work for whatever was typed: an account that is not there must not be known by its haste. */
export function hashAnyPassword(password: string): Promise<string> {
  return hash(password.slice(0, LONGEST_PASSWORD), COST);
}

export function checkPassword(password: string, phc: string): Promise<boolean> {
  return verify(phc, password);
}
