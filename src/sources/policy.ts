import type { Actor } from '#auth/actor.ts';

/** Who says how an agency is called and credited. */
export function canEditSources({ role }: Actor): boolean {
  return role === 'chief' || role === 'admin' || role === 'system';
}
