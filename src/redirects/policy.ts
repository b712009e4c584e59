import type { Actor } from '#auth/actor.ts';

/** Who says where addresses of the site from before lead: the chief editor and the administrator. */
export function canChangeRedirects({ role }: Actor): boolean {
  return role === 'chief' || role === 'admin' || role === 'system';
}
