import type { Actor } from '#auth/actor.ts';

/** The history names everybody and quotes reasons: for those who answer for the newsroom. */
export function canSeeAudit({ role }: Actor): boolean {
  return role === 'chief' || role === 'admin' || role === 'system';
}
