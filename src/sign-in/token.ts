import { createHash, randomBytes } from 'node:crypto';

/** A secret for one link. The database gets only its hash: who reads it there cannot use the link. */
export function makeToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
