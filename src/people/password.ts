import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '#errors.ts';

export const SHORTEST_PASSWORD = 12;

// OWASP's minimum for Argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** An Argon2id PHC string. Throws `password_short`. */
export function hashPassword(password: string): Promise<string> {
  if (password.length < SHORTEST_PASSWORD) {
    throw new DomainError('password_short', { min: SHORTEST_PASSWORD });
  }
  return hash(password, COST);
}

export function checkPassword(password: string, phc: string): Promise<boolean> {
  return verify(phc, password);
}
