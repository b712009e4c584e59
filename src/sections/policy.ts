import type { Actor } from '#auth/actor.ts';

/** Who draws the map of the site. */
export function canEditSections({ role }: Actor): boolean {
  return role === 'chief' || role === 'admin' || role === 'system';
}
