import type { Actor } from '#auth/actor.ts';

/** Who sets what readers see around the articles: the chief editor and the administrator. */
export function canEditSettings({ role }: Actor): boolean {
  return role === 'chief' || role === 'admin' || role === 'system';
}

/** The names of the site are its identity (Google News compares them): the administrator's alone. */
export function canEditSiteNames({ role }: Actor): boolean {
  return role === 'admin' || role === 'system';
}
