import type { Actor, Person } from '#auth/actor.ts';

type Role = Person['role'];

/** What the rules need to know of somebody of the newsroom. */
export type GuardedPerson = { id: string; role: Role };

/** Whom the chief editor answers for; who is over the system, and other chiefs, only an administrator. */
const OF_THE_CHIEF: readonly Role[] = ['reporter', 'editor', 'moderator'];

export function canSeePeople({ role }: Actor): boolean {
  return role === 'chief' || role === 'admin' || role === 'system';
}

/** To give somebody new this role. */
export function canInvite(actor: Actor, role: Role): boolean {
  return mayGive(actor, role);
}

/** Role, sections, ban, a link for a new password. Nobody for themselves: that ends in being locked out. */
export function canManagePerson(actor: Actor, person: GuardedPerson): boolean {
  return actor.id !== person.id && mayGive(actor, person.role);
}

/** Nobody gives a role that they could not take away again. */
export function canChangeRole(actor: Actor, person: GuardedPerson, to: Role): boolean {
  return canManagePerson(actor, person) && mayGive(actor, to);
}

/** For good, with everything that was theirs alone. */
export function canRemovePerson(actor: Actor, person: GuardedPerson): boolean {
  return actor.role === 'admin' && canManagePerson(actor, person);
}

function mayGive(actor: Actor, role: Role): boolean {
  if (actor.role === 'admin' || actor.role === 'system') return true;
  return actor.role === 'chief' && OF_THE_CHIEF.includes(role);
}

export const ROLES: readonly Role[] = ['reporter', 'editor', 'chief', 'moderator', 'admin'];

/** The roles that somebody may give. */
export function rolesOf(actor: Actor): Role[] {
  return ROLES.filter((role) => mayGive(actor, role));
}
